package org.chivit.analytics.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.chivit.analytics.testing.ReferenceCsv.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.chivit.analytics.interval.ConfidenceInterval;
import org.chivit.analytics.testing.ReferenceCsv;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Against R 4.2.2 with survival 3.5-3; the R commands stand in {@code reference/survival/make.R}.
 */
class KaplanMeierReferenceTest {

  private static final double RELATIVE = 1e-12;

  @ParameterizedTest
  @ValueSource(strings = {"aml", "drug6mp", "larynx", "bmt-overall", "bmt-event-free", "edge"})
  void everyPointOfTheCurvesEqualsSurvfit(String name) {
    Map<String, List<Map<String, String>>> expected = byStratum(name + "-curve");
    assertThat(SurvivalCases.reference(name).keySet()).isEqualTo(expected.keySet());

    SurvivalCases.reference(name)
        .forEach(
            (stratum, observations) -> {
              RiskTable table = RiskTable.of(observations);
              for (IntervalTransform transform : IntervalTransform.values()) {
                List<SurvivalPoint> points =
                    KaplanMeier.withDefaults().with(transform).estimate(table).points();
                assertThat(points).as(stratum).hasSameSizeAs(expected.get(stratum));
                Iterator<Map<String, String>> rows = expected.get(stratum).iterator();
                points.forEach(point -> assertEqual(point, rows.next(), transform));
              }
            });
  }

  private static void assertEqual(
      SurvivalPoint point, Map<String, String> row, IntervalTransform transform) {
    assertThat(point.time().doubleValue()).as("%s", row).isEqualTo(number(row.get("time")));
    assertThat(point.atRisk()).as("%s", row).isEqualTo(Long.parseLong(row.get("n_risk")));
    assertThat(point.events()).as("%s", row).isEqualTo(Long.parseLong(row.get("n_event")));
    assertThat(point.censored()).as("%s", row).isEqualTo(Long.parseLong(row.get("n_censor")));
    assertEqual(point.survival(), point.standardError(), point.interval(), row, transform);
  }

  @ParameterizedTest
  @ValueSource(strings = {"aml", "drug6mp", "larynx", "bmt-overall", "bmt-event-free", "edge"})
  void theCurvesReadAtFixedTimesEqualSummary(String name) {
    Map<String, List<Map<String, String>>> expected = byStratum(name + "-fixed");

    SurvivalCases.reference(name)
        .forEach(
            (stratum, observations) -> {
              boolean lateEntry = observations.get(0).entry().isPresent();
              RiskTable table = RiskTable.of(observations);
              for (IntervalTransform transform : IntervalTransform.values()) {
                SurvivalCurve curve = KaplanMeier.withDefaults().with(transform).estimate(table);
                for (Map<String, String> row : expected.get(stratum)) {
                  SurvivalEstimate at = curve.at(new BigDecimal(row.get("time")));
                  assertThat(at.events())
                      .as("%s", row)
                      .isEqualTo(Long.parseLong(row.get("n_event")));
                  assertThat(at.beyondFollowUp())
                      .as("%s", row)
                      .isEqualTo(row.get("beyond").equals("1"));
                  assertEqual(at.survival(), at.standardError(), at.interval(), row, transform);
                  if (!lateEntry) {
                    // With late entry R shows the number at risk at the next time of exit.
                    assertThat(at.atRisk())
                        .as("%s", row)
                        .isEqualTo(Long.parseLong(row.get("n_risk")));
                  }
                }
              }
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"aml", "drug6mp", "larynx", "bmt-overall", "bmt-event-free", "edge"})
  void theQuantilesEqualQuantile(String name) {
    Map<String, List<Map<String, String>>> expected = byStratum(name + "-quantiles");

    SurvivalCases.reference(name)
        .forEach(
            (stratum, observations) -> {
              RiskTable table = RiskTable.of(observations);
              for (Map<String, String> row : expected.get(stratum)) {
                SurvivalQuantile quantile =
                    KaplanMeier.withDefaults()
                        .with(IntervalTransform.ofLabel(row.get("transform")))
                        .estimate(table)
                        .quantile(number(row.get("prob")));

                assertTime(quantile.estimate(), row, "estimate");
                assertTime(quantile.lower(), row, "lower");
                assertTime(quantile.upper(), row, "upper");
              }
            });
  }

  @Test
  void timesThatFloatingPointMakesDifferentEqualSurvfitWithoutTimefix() {
    List<Observation> observations = new ArrayList<>();
    for (double time : new double[] {0.1 + 0.2, 0.3, 0.5}) {
      observations.add(Observation.event(new BigDecimal(Double.toString(time)), 1));
    }

    List<SurvivalPoint> points =
        KaplanMeier.withDefaults().estimate(RiskTable.of(observations)).points();

    List<Map<String, String>> rows = ReferenceCsv.rows("survival/timefix-off-curve.csv");
    assertThat(points).hasSameSizeAs(rows);
    for (int i = 0; i < rows.size(); i++) {
      SurvivalPoint point = points.get(i);
      Map<String, String> row = rows.get(i);
      assertThat(point.time().doubleValue()).isEqualTo(number(row.get("time")));
      assertThat(point.atRisk()).isEqualTo(Long.parseLong(row.get("n_risk")));
      assertClose(point.survival(), number(row.get("surv")), row);
      assertThat(point.interval().isEmpty()).isEqualTo(row.get("lower").equals("NA"));
      point.interval().ifPresent(i2 -> assertClose(i2.lower(), number(row.get("lower")), row));
      point.interval().ifPresent(i2 -> assertClose(i2.upper(), number(row.get("upper")), row));
    }
  }

  private static Map<String, List<Map<String, String>>> byStratum(String file) {
    Map<String, List<Map<String, String>>> strata = new LinkedHashMap<>();
    for (Map<String, String> row : ReferenceCsv.rows("survival/" + file + ".csv")) {
      strata.computeIfAbsent(row.get("stratum"), key -> new ArrayList<>()).add(row);
    }
    return strata;
  }

  private static void assertEqual(
      double survival,
      OptionalDouble standardError,
      Optional<ConfidenceInterval> interval,
      Map<String, String> row,
      IntervalTransform transform) {
    assertClose(survival, number(row.get("surv")), row);
    String suffix = transform.label().replace("-", "");
    double lower = number(row.get("lower_" + suffix));
    double upper = number(row.get("upper_" + suffix));
    if (survival == 0) {
      // R: se NaN (0 times infinity), bounds NA, or NaN on the plain scale.
      assertThat(number(row.get("se"))).as("%s", row).isNaN();
      assertThat(lower).as("%s", row).isNaN();
      assertThat(upper).as("%s", row).isNaN();
      assertThat(standardError).as("%s", row).isEmpty();
      assertThat(interval).as("%s", row).isEmpty();
      return;
    }
    assertClose(standardError.orElseThrow(), number(row.get("se")), row);
    if (survival == 1 && transform == IntervalTransform.LOG_LOG) {
      // R before 3.8-4 prints NA at the points of the curve; both bounds are 1, as in R since.
      lower = 1;
      upper = 1;
    }
    assertClose(interval.orElseThrow().lower(), lower, row);
    assertClose(interval.orElseThrow().upper(), upper, row);
  }

  private static void assertClose(double actual, double expected, Map<String, String> row) {
    assertThat(actual).as("%s", row).isCloseTo(expected, within(RELATIVE * Math.abs(expected)));
  }

  private static void assertTime(
      Optional<BigDecimal> actual, Map<String, String> row, String column) {
    double expected = number(row.get(column));
    if (Double.isNaN(expected)) {
      assertThat(actual).as("%s of %s", column, row).isEmpty();
    } else {
      assertThat(actual).as("%s of %s", column, row).isPresent();
      assertClose(actual.orElseThrow().doubleValue(), expected, row);
    }
  }
}
