package org.chivit.registry.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.chivit.registry.identity.SearchPass.BirthWindow;

/**
 * Searches people who may be registered twice by name, date of birth, sex, province and parents.
 *
 * <p>People are brought together by the consonants of their names within a year of birth, by those
 * consonants and the day of birth in any year, by the date of birth, and by one part of the name
 * with year of birth, sex and province. What the two have in common gives points, 100 at most: name
 * 35, date of birth 45, sex 5, province 5, each parent 5. What is not known gives none. See
 * INTERPRETATIONS.md, "Who may be registered twice".
 */
public final class PersonSearch {

  /** The score from which a pair is worth a look, unless another is asked for. */
  public static final int USUAL_SCORE = 70;

  private static final int NAME_POINTS = 35;

  /** Below this two names have no more in common than any two names. */
  private static final double UNLIKE_NAMES = 0.70;

  private static final int PROVINCE_POINTS = 5;
  private static final int PARENT_POINTS = 5;
  private static final double SAME_PARENT = 0.90;
  private static final double OTHER_PARENT = 0.75;

  private static final List<SearchPass<SearchedPerson>> PASSES =
      List.of(
          new SearchPass<>(SearchedPerson::wholeNames, BirthWindow.ONE_YEAR),
          new SearchPass<>(SearchedPerson::wholeNamesOnDay, BirthWindow.ANY),
          new SearchPass<>(SearchedPerson::birthDays, BirthWindow.ANY),
          new SearchPass<>(SearchedPerson::partsInPlace, BirthWindow.ANY));

  private final int leastScore;

  private PersonSearch(int leastScore) {
    this.leastScore = leastScore;
  }

  /**
   * A search that lists pairs from a score on.
   *
   * @param score 1 to 100
   * @throws IllegalArgumentException if the score is outside 1 to 100
   */
  public static PersonSearch from(int score) {
    return new PersonSearch(LeastScore.require(score));
  }

  /**
   * Searches people.
   *
   * @throws IllegalArgumentException if an id stands twice
   */
  public ReviewList among(Collection<PersonDescription> people) {
    ConsonantSkeleton skeleton = ConsonantSkeleton.standard();
    List<SearchedPerson> searched =
        people.stream().map(person -> new SearchedPerson(person, skeleton)).toList();
    return PairSearch.among(searched, PASSES, this::compare);
  }

  private Optional<PossibleDuplicate> compare(SearchedPerson first, SearchedPerson second) {
    PersonDescription one = first.person();
    PersonDescription other = second.person();
    List<Evidence> evidence = new ArrayList<>();
    BirthEvidence.of(one.birthDate(), other.birthDate()).ifPresent(evidence::add);
    SexEvidence.of(one.sex(), other.sex()).ifPresent(evidence::add);
    if (one.province().isPresent() && one.province().equals(other.province())) {
      evidence.add(new Evidence(PROVINCE_POINTS, "same province"));
    }
    // Names cost most, so they are compared only where they can still make the difference.
    if (Evidence.sum(evidence) + NAME_POINTS + 2 * PARENT_POINTS < leastScore) {
      return Optional.empty();
    }
    name(one, other).ifPresent(named -> evidence.add(0, named));
    parent(one, other, PersonDescription::mother, "mother").ifPresent(evidence::add);
    parent(one, other, PersonDescription::father, "father").ifPresent(evidence::add);
    return Evidence.sum(evidence) < leastScore
        ? Optional.empty()
        : Optional.of(PossibleDuplicate.of(one.id(), other.id(), evidence));
  }

  private static Optional<Evidence> name(PersonDescription one, PersonDescription other) {
    OptionalDouble alike = NameSimilarity.best(one.names(), other.names());
    if (alike.isEmpty() || alike.getAsDouble() <= UNLIKE_NAMES) {
      return Optional.empty();
    }
    double share = (alike.getAsDouble() - UNLIKE_NAMES) / (1 - UNLIKE_NAMES);
    return Optional.of(
        new Evidence(
            (int) Math.round(share * NAME_POINTS),
            "names " + (int) Math.floor(alike.getAsDouble() * 100) + " % alike"));
  }

  private static Optional<Evidence> parent(
      PersonDescription one,
      PersonDescription other,
      Function<PersonDescription, Optional<PersonName>> parent,
      String word) {
    OptionalDouble alike =
        NameSimilarity.best(
            parent.apply(one).stream().toList(), parent.apply(other).stream().toList());
    if (alike.isEmpty()) {
      return Optional.empty();
    }
    if (alike.getAsDouble() >= SAME_PARENT) {
      return Optional.of(new Evidence(PARENT_POINTS, "same name of the " + word));
    }
    return alike.getAsDouble() < OTHER_PARENT
        ? Optional.of(new Evidence(-PARENT_POINTS, "other name of the " + word))
        : Optional.empty();
  }
}
