package org.chivit.registry.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CaseRandomTest {

  private static final int DRAWS = 40_001;

  @Test
  void itsNumbersAreThoseOfSplitMix64() {
    // java.util.SplittableRandom is the same generator, begun from the state itself.
    long state = CaseRandom.mix(CaseRandom.mix(2018) + 0x9e3779b97f4a7c15L);
    SplittableRandom expected = new SplittableRandom(state);
    CaseRandom random = CaseRandom.of(2018, 1);

    for (int i = 0; i < 100; i++) {
      assertThat(random.nextLong()).isEqualTo(expected.nextLong());
    }
  }

  @Test
  void neighboringCasesAndSeedsShareNothing() {
    assertThat(draws(1, 1)).doesNotContainAnyElementsOf(draws(1, 2));
    assertThat(draws(1, 1)).doesNotContainAnyElementsOf(draws(2, 1));
  }

  @Test
  void betweenReachesBothEndsAndNoFurther() {
    CaseRandom random = CaseRandom.of(1, 0);

    int[] drawn = IntStream.range(0, 1000).map(i -> random.between(3, 5)).distinct().toArray();

    assertThat(drawn).containsExactlyInAnyOrder(3, 4, 5);
  }

  @Test
  void chanceOfZeroNeverComesAndOfAHundredAlways() {
    CaseRandom random = CaseRandom.of(1, 0);

    assertThat(IntStream.range(0, 1000).filter(i -> random.chance(0))).isEmpty();
    assertThat(IntStream.range(0, 1000).filter(i -> random.chance(100))).hasSize(1000);
  }

  @Test
  void logNormalDaysHaveTheirMedianAndSpread() {
    CaseRandom random = CaseRandom.of(3, 0);
    int[] sorted = sortedDraws(i -> random.logNormalDays(1000, 1.0));

    assertThat((double) sorted[DRAWS / 2]).isCloseTo(1000, within(30.0));
    // The upper quartile of a log-normal is the median times exp(0.6745 sigma).
    assertThat((double) sorted[DRAWS * 3 / 4]).isCloseTo(1963, within(70.0));
  }

  @Test
  void weibullDaysHaveTheirMedianAndShape() {
    CaseRandom random = CaseRandom.of(4, 0);
    int[] sorted = sortedDraws(i -> random.weibullDays(500, 1.2));

    assertThat((double) sorted[DRAWS / 2]).isCloseTo(500, within(12.0));
    // Quartile over median is (ln 4 / ln 2)^(1/shape) = 2^(1/1.2).
    assertThat((double) sorted[DRAWS * 3 / 4]).isCloseTo(890.9, within(25.0));
  }

  @Test
  void aYearlyPercentIsTheShareThatIsReachedWithinAYear() {
    CaseRandom random = CaseRandom.of(5, 0);

    long within365 =
        IntStream.range(0, DRAWS).filter(i -> random.daysAtYearlyPercent(18) <= 365).count();

    assertThat(within365 / (double) DRAWS).isCloseTo(0.18, within(0.01));
  }

  private static int[] sortedDraws(IntUnaryOperator draw) {
    int[] drawn = IntStream.range(0, DRAWS).map(draw).toArray();
    Arrays.sort(drawn);
    return drawn;
  }

  private static List<Long> draws(long seed, long index) {
    CaseRandom random = CaseRandom.of(seed, index);
    return IntStream.range(0, 1000).mapToObj(i -> random.nextLong()).toList();
  }
}
