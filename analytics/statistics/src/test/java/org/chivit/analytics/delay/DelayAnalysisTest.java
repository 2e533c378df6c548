package org.chivit.analytics.delay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chivit.analytics.count.Comparison;
import org.chivit.analytics.testing.RowCounter;
import org.junit.jupiter.api.Test;

class DelayAnalysisTest {

  private static final List<String> ANCHORS =
      List.of(
          "first_symptom",
          "first_contact",
          "referral",
          "oncology_visit",
          "diagnosis",
          "treatment_start");

  private final RowCounter registry = registry();

  private static RowCounter registry() {
    String[] columns = new String[1 + 2 * ANCHORS.size()];
    columns[0] = "sex";
    for (int i = 0; i < ANCHORS.size(); i++) {
      columns[1 + 2 * i] = ANCHORS.get(i) + "_day";
      columns[2 + 2 * i] = ANCHORS.get(i) + "_precision";
    }
    return new RowCounter(columns);
  }

  /** A case whose anchors are given as {@code 100}, {@code 100 month} or {@code -} for unknown. */
  private void aCase(String sex, String... anchors) {
    Object[] values = new Object[1 + 2 * ANCHORS.size()];
    values[0] = sex;
    for (int i = 0; i < anchors.length; i++) {
      String[] parts = anchors[i].split(" ", -1);
      if (!parts[0].equals("-")) {
        values[1 + 2 * i] = Integer.valueOf(parts[0]);
        values[2 + 2 * i] = parts.length > 1 ? parts[1] : "day";
      }
    }
    registry.row(values);
  }

  @Test
  void everyIntervalRunsBetweenItsOwnTwoAnchors() {
    aCase("male", "100", "101", "103", "107", "115", "131");

    assertThat(medians()).containsExactly(1.0, 4.0, 14.0, 16.0, 31.0);
  }

  @Test
  void aReferralThatIsNotDatedIsMissingAndNothingStandsInForIt() {
    aCase("male", "100", "101", "-", "107", "115", "131");

    DelayRow referral = rows().get(1);
    assertThat(referral.interval()).isEqualTo(DelayInterval.REFERRAL);
    assertThat(referral.n()).isZero();
    assertThat(referral.missing()).isEqualTo(1);
    assertThat(referral.quantiles()).isEqualTo(Optional.empty());
  }

  @Test
  void casesAreComputedMissingImpreciseOrNegativeAndAddUp() {
    aCase("male", "100", "130");
    aCase("male", "100", "100");
    aCase("male", "100 month", "104");
    aCase("male", "100", "104 month");
    aCase("male", "100 year", "104");
    aCase("male", "100", "104 year");
    aCase("male", "100", "90");
    aCase("male", "-", "90");
    aCase("male", "100", "-");

    DelayRow patient = rows().get(0);

    assertThat(patient.n()).isEqualTo(4);
    assertThat(patient.zero()).isEqualTo(1);
    assertThat(patient.monthOnly()).isEqualTo(2);
    assertThat(patient.imprecise()).isEqualTo(2);
    assertThat(patient.negative()).isEqualTo(1);
    assertThat(patient.missing()).isEqualTo(2);
    // quantile(c(0, 4, 4, 30), c(.5, .25, .75, .9)): 4, 3, 10.5, 22.2
    assertThat(patient.quantiles()).contains(new DelayQuantiles(4, 3, 10.5, 22.2));
  }

  @Test
  void anImpreciseDateThatLooksNegativeIsImpreciseNotWrong() {
    aCase("male", "196 year", "104");

    assertThat(rows().get(0).imprecise()).isEqualTo(1);
    assertThat(rows().get(0).negative()).isZero();
  }

  @Test
  void negativeIntervalsAreToldWithTheDatesToCheck() {
    aCase("male", "-", "-", "-", "-", "100", "95");

    DelayResult result = DelayAnalysis.of(registry, List.of(), List.of());

    assertThat(result.notes())
        .hasSize(2)
        .contains(
            "1 left out of the treatment interval, which ends before it begins:"
                + " check diagnosis and treatment start.");
  }

  @Test
  void strataAndConditionsApply() {
    aCase("male", "100", "101");
    aCase("female", "100", "103");
    aCase("female", "100", "105");

    DelayResult bySex = DelayAnalysis.of(registry, List.of(), List.of("sex"));
    DelayResult boys =
        DelayAnalysis.of(
            registry,
            List.of(new Comparison("sex", Comparison.Operator.EQUAL, "male")),
            List.of("first_contact_precision"));

    assertThat(bySex.strata())
        .extracting(some -> some.stratum().label())
        .containsExactly("female", "male");
    assertThat(bySex.strata().get(0).rows().get(0).quantiles().orElseThrow().median()).isEqualTo(4);
    assertThat(boys.strata()).hasSize(1);
    assertThat(boys.strata().get(0).rows()).hasSize(5);
    assertThat(boys.strata().get(0).rows().get(0).n()).isEqualTo(1);
  }

  @Test
  void theTablePrintsBothAnchorsOfEveryInterval() {
    aCase("male", "100", "101", "103", "107", "115", "131");

    DelayResult result = DelayAnalysis.of(registry, List.of(), List.of());

    assertThat(result.toTable().title())
        .isEqualTo("Intervals of the pathway to care, in days (quantiles Hyndman-Fan 7)");
    assertThat(result.toTable().rows())
        .extracting(row -> row.subList(0, 5))
        .containsExactly(
            List.of("patient", "first symptom", "first contact", 1L, 1.0),
            List.of("referral", "referral", "first oncology visit", 1L, 4.0),
            List.of("diagnosis", "first contact", "diagnosis", 1L, 14.0),
            List.of("treatment", "diagnosis", "treatment start", 1L, 16.0),
            List.of("total", "first symptom", "treatment start", 1L, 31.0));
  }

  @Test
  void anIntervalThatNobodyHasIsUndefinedNotZero() {
    aCase("male");

    assertThat(DelayAnalysis.of(registry, List.of(), List.of()).toTable().rows().get(0))
        .isEqualTo(
            Arrays.asList(
                "patient",
                "first symptom",
                "first contact",
                0L,
                null,
                null,
                null,
                null,
                0L,
                0L,
                1L,
                0L,
                0L));
  }

  @Test
  void noCaseIsSaidToBeNone() {
    assertThat(DelayAnalysis.of(registry, List.of(), List.of()).notes())
        .containsExactly("No case meets the conditions.");
  }

  private List<DelayRow> rows() {
    return DelayAnalysis.of(registry, List.of(), List.of()).strata().get(0).rows();
  }

  private List<Double> medians() {
    return rows().stream().map(row -> row.quantiles().orElseThrow().median()).toList();
  }
}
