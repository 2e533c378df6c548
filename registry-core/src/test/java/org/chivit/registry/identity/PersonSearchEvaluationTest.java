package org.chivit.registry.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * How much the search finds of what is there, and how much of what it lists is so, on invented
 * people. Printed, so that a change of a weight can be judged; real spellings will differ.
 */
class PersonSearchEvaluationTest {

  private static final SyntheticPeople PEOPLE = new SyntheticPeople(19_000, 1_000, 20181);

  private record Quality(int score, double precision, double recall) {}

  private static Quality quality(ReviewList list, int score) {
    Set<List<String>> listed =
        list.pairs().stream()
            .filter(pair -> pair.score() >= score)
            .map(pair -> List.of(pair.first().value(), pair.second().value()))
            .collect(Collectors.toSet());
    long right = listed.stream().filter(PEOPLE.truth()::contains).count();
    Quality quality =
        new Quality(score, (double) right / listed.size(), (double) right / PEOPLE.truth().size());
    System.out.printf(
        Locale.ROOT,
        "score %d: %d pairs listed, precision %.3f, recall %.3f%n",
        score,
        listed.size(),
        quality.precision(),
        quality.recall());
    return quality;
  }

  @Test
  void twentyThousandPeopleAreSearchedWithFewMissedAndAListThatCanBeRead() {
    ReviewList list = PersonSearch.from(50).among(PEOPLE.people());
    System.out.printf("%d comparisons, %d cut%n", list.comparisons(), list.cutBlocks());
    for (int score = 50; score <= 95; score += 5) {
      quality(list, score);
    }

    assertThat(list.cutBlocks()).isZero();
    assertThat(list.comparisons()).isLessThan(5_000_000);
    Quality usual = quality(list, PersonSearch.USUAL_SCORE);
    assertThat(usual.recall()).isGreaterThan(0.8);
    assertThat(usual.precision()).isGreaterThan(0.5);
  }
}
