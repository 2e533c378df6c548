package org.chivit.analytics.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.chivit.analytics.testing.ReferenceCsv;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProportionIntervalTest {

  static List<Map<String, String>> reference() {
    return ReferenceCsv.rows("interval/wilson.csv");
  }

  @ParameterizedTest
  @MethodSource("reference")
  void wilsonEqualsPropTestOfR(Map<String, String> row) {
    long successes = Long.parseLong(row.get("k"));
    long trials = Long.parseLong(row.get("n"));
    double level = ReferenceCsv.number(row.get("level"));

    ConfidenceInterval interval =
        ProportionInterval.WILSON.of(successes, trials, new ConfidenceLevel(level));

    double lower = ReferenceCsv.number(row.get("lower"));
    double upper = ReferenceCsv.number(row.get("upper"));
    // R subtracts where this divides, so R loses digits of a small lower bound.
    assertThat(interval.lower()).isCloseTo(lower, within(1e-15 + 1e-12 * lower));
    assertThat(interval.upper()).isCloseTo(upper, within(1e-12 * upper));
  }

  @Test
  void noSuccessHasTheLowerBoundZeroAndNothingButSuccessesTheUpperBoundOne() {
    assertThat(ProportionInterval.WILSON.of(0, 7, ConfidenceLevel.NINETY_FIVE).lower()).isZero();
    assertThat(ProportionInterval.WILSON.of(7, 7, ConfidenceLevel.NINETY_FIVE).upper()).isOne();
  }

  @Test
  void failuresHaveTheMirroredInterval() {
    ConfidenceInterval some = ProportionInterval.WILSON.of(3, 11, ConfidenceLevel.NINETY_FIVE);
    ConfidenceInterval others = ProportionInterval.WILSON.of(8, 11, ConfidenceLevel.NINETY_FIVE);

    assertThat(some.lower()).isCloseTo(1 - others.upper(), within(1e-15));
    assertThat(some.upper()).isCloseTo(1 - others.lower(), within(1e-15));
  }

  @Test
  void theSmallLowerBoundOfAMillionKeepsItsDigits() {
    // The smaller root of (1 + z²/n)π² − (2p + z²/n)π + p² = 0 with z = 1.959963984540054 and
    // p = 3e-6, by Python's decimal module with 50 digits: 1.02027124096812281954e-6.
    double expected = 1.0202712409681227e-6;

    double lower = ProportionInterval.WILSON.of(3, 1_000_000, ConfidenceLevel.NINETY_FIVE).lower();

    assertThat(lower).isCloseTo(expected, within(1e-14 * expected));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 0", "-1, 5", "6, 5"})
  void whatIsNoProportionIsRefused(long successes, long trials) {
    assertThatThrownBy(
            () -> ProportionInterval.WILSON.of(successes, trials, ConfidenceLevel.NINETY_FIVE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no proportion: " + successes + " of " + trials);
  }
}
