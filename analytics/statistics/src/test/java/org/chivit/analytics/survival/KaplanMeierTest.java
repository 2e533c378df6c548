package org.chivit.analytics.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import org.assertj.core.data.Offset;
import org.chivit.analytics.interval.ConfidenceInterval;
import org.chivit.analytics.interval.ConfidenceLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KaplanMeierTest {

  private static final Offset<Double> EXACT = within(1e-15);

  @Test
  void sixSubjectsGiveTheFractionsWorkedByHand() {
    // Unsorted, with a tie of an event and a censoring at 3. At 1: 5/6; at 3: 3/4 of it; at 8: 0.
    SurvivalCurve curve = SurvivalCases.curve("3 8 1 3+ 4+ 3+");

    assertThat(survival(curve, "1")).isCloseTo(5.0 / 6, EXACT);
    assertThat(survival(curve, "3")).isCloseTo(5.0 / 6 * 4 / 5, EXACT);
    assertThat(survival(curve, "4")).isCloseTo(2.0 / 3, EXACT);
    assertThat(survival(curve, "8")).isZero();
    // Greenwood at 3: 1/(6·5) + 1/(5·4) = 1/12.
    assertThat(curve.at(new BigDecimal("3")).standardError().orElseThrow())
        .isCloseTo(2.0 / 3 * Math.sqrt(1.0 / 12), EXACT);
  }

  @Test
  void theCurveAlreadyCountsTheEventsOfItsTime() {
    SurvivalCurve curve = SurvivalCases.curve("2 4");

    assertThat(survival(curve, "1.999")).isOne();
    assertThat(survival(curve, "2")).isEqualTo(0.5);
  }

  @Test
  void allCensoredStaysAtOneWithBothBoundsOne() {
    SurvivalCurve curve = SurvivalCases.curve("1+ 2+ 3+");

    assertThat(curve.points()).allSatisfy(point -> assertThat(point.survival()).isOne());
    assertThat(curve.at(new BigDecimal("3")).interval()).contains(bounds(1, 1));
    assertThat(curve.at(new BigDecimal("3")).standardError()).hasValue(0);
    assertThat(curve.median().estimate()).isEmpty();
  }

  @Test
  void allEventsIsTheEmpiricalSurvivor() {
    SurvivalCurve curve = SurvivalCases.curve("1 2 3 4 5");

    for (int i = 1; i <= 5; i++) {
      assertThat(curve.points().get(i - 1).survival()).isCloseTo((5 - i) / 5.0, EXACT);
    }
  }

  @Test
  void firstCensoredLowersNobodysSurvival() {
    assertThat(survival(SurvivalCases.curve("1+ 2 3"), "1")).isOne();
    assertThat(survival(SurvivalCases.curve("1+ 2 3"), "2")).isEqualTo(0.5);
  }

  @Test
  void afterALastCensoringTheSurvivalIsCarriedOnAndFlagged() {
    SurvivalCurve curve = SurvivalCases.curve("1 2+");

    SurvivalEstimate onTheLastDay = curve.at(new BigDecimal("2"));
    SurvivalEstimate after = curve.at(new BigDecimal("2.5"));

    assertThat(onTheLastDay.beyondFollowUp()).isFalse();
    assertThat(onTheLastDay.atRisk()).isEqualTo(1);
    assertThat(after.beyondFollowUp()).isTrue();
    assertThat(after.atRisk()).isZero();
    assertThat(after.survival()).isEqualTo(0.5);
    assertThat(after.events()).isEqualTo(1);
  }

  @Test
  void aSingleEventLeavesNothingAndNoInterval() {
    SurvivalCurve curve = SurvivalCases.curve("3");

    SurvivalPoint point = curve.points().get(0);
    assertThat(point.survival()).isZero();
    assertThat(point.standardError()).isEqualTo(OptionalDouble.empty());
    assertThat(point.interval()).isEmpty();
    assertThat(curve.median().estimate()).contains(new BigDecimal("3"));
    assertThat(curve.median().lower()).isEmpty();
    assertThat(curve.median().upper()).isEmpty();
  }

  @Test
  void allTiedAtTimeZeroLeavesNothingFromTheStart() {
    SurvivalEstimate atZero = SurvivalCases.curve("0 0 0").at(BigDecimal.ZERO);

    assertThat(atZero.survival()).isZero();
    assertThat(atZero.atRisk()).isEqualTo(3);
    assertThat(atZero.events()).isEqualTo(3);
  }

  @Test
  void eventsAtAFixedTimeAreCountedFromTheStart() {
    SurvivalCurve curve = SurvivalCases.curve("1 2 2 3+ 4");

    assertThat(curve.at(new BigDecimal("0.5")).events()).isZero();
    assertThat(curve.at(new BigDecimal("2")).events()).isEqualTo(3);
    assertThat(curve.at(new BigDecimal("3.5")).events()).isEqualTo(3);
    assertThat(curve.at(new BigDecimal("9")).events()).isEqualTo(4);
  }

  @Test
  void aFlatPartAtAHalfHasItsMidpointAsMedian() {
    assertThat(SurvivalCases.curve("1 2 4 6").median().estimate()).contains(new BigDecimal("3"));
    assertThat(SurvivalCases.curve("1 2 4+ 6+").median().estimate()).contains(new BigDecimal("4"));
    assertThat(SurvivalCases.curve("0.1 0.2 0.3 0.4").median().estimate())
        .contains(new BigDecimal("0.25"));
  }

  @Test
  void aHigherLevelGivesAWiderInterval() {
    RiskTable table = RiskTable.of(SurvivalCases.times("1 2 3+ 4 5+ 6"));
    KaplanMeier estimator = KaplanMeier.withDefaults();

    for (IntervalTransform transform : IntervalTransform.values()) {
      ConfidenceInterval narrow = atTwo(estimator.with(transform), table);
      ConfidenceInterval wide =
          atTwo(estimator.with(transform).with(new ConfidenceLevel(0.99)), table);
      assertThat(wide.lower()).isLessThan(narrow.lower());
      assertThat(wide.upper()).isGreaterThanOrEqualTo(narrow.upper());
      assertThat(wide.level().value()).isEqualTo(0.99);
    }
  }

  private static ConfidenceInterval atTwo(KaplanMeier estimator, RiskTable table) {
    return estimator.estimate(table).at(new BigDecimal("2")).interval().orElseThrow();
  }

  @Test
  void theLogAndThePlainIntervalNeverLeaveZeroToOne() {
    RiskTable table = RiskTable.of(SurvivalCases.times("1 2 3 4+"));

    for (IntervalTransform transform : IntervalTransform.values()) {
      for (SurvivalPoint point :
          KaplanMeier.withDefaults().with(transform).estimate(table).points()) {
        assertThat(point.interval().orElseThrow().lower()).isBetween(0.0, 1.0);
        assertThat(point.interval().orElseThrow().upper()).isBetween(0.0, 1.0);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, -0.5, Double.NaN})
  void aQuantileOutsideZeroToOneIsRefused(double probability) {
    SurvivalCurve curve = SurvivalCases.curve("1 2");

    assertThatThrownBy(() -> curve.quantile(probability))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no probability between 0 and 1: " + probability);
  }

  @Test
  void anUnknownIntervalIsRefusedWithTheKnownOnes() {
    assertThatThrownBy(() -> IntervalTransform.ofLabel("loglog"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no interval \"loglog\"; there are: log-log, log, plain");
  }

  private static double survival(SurvivalCurve curve, String time) {
    return curve.at(new BigDecimal(time)).survival();
  }

  private static ConfidenceInterval bounds(double lower, double upper) {
    return new ConfidenceInterval(lower, upper, ConfidenceLevel.NINETY_FIVE);
  }
}
