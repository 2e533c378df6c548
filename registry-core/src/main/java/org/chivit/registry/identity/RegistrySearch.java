package org.chivit.registry.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.chivit.registry.identity.SearchPass.BirthWindow;
import org.chivit.registry.patient.Patient;
import org.chivit.registry.registration.RegistryCase;

/**
 * Searches the patients of a registry who may be one child under two ids, from what the registry
 * holds itself, which has no names: date of birth 45 points, sex 5, province 10, tumor 25 and its
 * incidence date 15, 100 in all; what cannot be of one life takes 30 away. See INTERPRETATIONS.md,
 * "Who may be registered twice".
 */
public final class RegistrySearch {

  /** The score from which a pair is worth a look, unless another is asked for. */
  public static final int USUAL_SCORE = 80;

  private static final int PROVINCE_POINTS = 10;

  private static final List<SearchPass<SearchedPatient>> PASSES =
      List.of(
          new SearchPass<>(SearchedPatient::birthDays, BirthWindow.ANY),
          new SearchPass<>(SearchedPatient::tumorsOnDay, BirthWindow.ANY),
          new SearchPass<>(SearchedPatient::tumorsInPlace, BirthWindow.ONE_YEAR),
          new SearchPass<>(SearchedPatient::diagnoses, BirthWindow.ANY));

  private final int leastScore;

  private RegistrySearch(int leastScore) {
    this.leastScore = leastScore;
  }

  /**
   * A search that lists pairs from a score on.
   *
   * @param score 1 to 100
   * @throws IllegalArgumentException if the score is outside 1 to 100
   */
  public static RegistrySearch from(int score) {
    return new RegistrySearch(LeastScore.require(score));
  }

  /** Searches the patients of some cases. */
  public ReviewList among(Collection<RegistryCase> cases) {
    return PairSearch.among(SearchedPatient.of(cases), PASSES, this::compare);
  }

  private Optional<PossibleDuplicate> compare(SearchedPatient first, SearchedPatient second) {
    Patient one = first.patient();
    Patient other = second.patient();
    List<Evidence> evidence = new ArrayList<>();
    BirthEvidence.of(one.birthDate(), other.birthDate()).ifPresent(evidence::add);
    SexEvidence.of(one.sex(), other.sex()).ifPresent(evidence::add);
    if (one.province().isPresent() && one.province().equals(other.province())) {
      evidence.add(new Evidence(PROVINCE_POINTS, "same province"));
    }
    // Tumors cost most, so they are compared only where they can still make the difference.
    if (Evidence.sum(evidence) + TumorEvidence.MOST_POINTS < leastScore) {
      return Optional.empty();
    }
    evidence.addAll(TumorEvidence.best(first.cases(), second.cases()));
    LifeEvidence.of(first.cases(), second.cases()).ifPresent(evidence::add);
    return Evidence.sum(evidence) < leastScore
        ? Optional.empty()
        : Optional.of(PossibleDuplicate.of(one.id(), other.id(), evidence));
  }
}
