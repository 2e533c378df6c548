package org.chivit.analytics.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.chivit.analytics.count.Comparison;
import org.chivit.analytics.interval.ConfidenceLevel;
import org.chivit.analytics.interval.ProportionInterval;
import org.chivit.analytics.testing.RowCounter;
import org.junit.jupiter.api.Test;

class TreatmentCoverageTest {

  private final RowCounter registry =
      new RowCounter(
          "sex",
          "treatment_started",
          "surgery",
          "radiotherapy",
          "chemotherapy",
          "treatment_completion");

  @Test
  void modalitiesAndCompletionAreCountedOfThoseWhoStarted() {
    registry
        .row("male", "yes", "yes", "no", "yes", "completed")
        .row("male", "yes", "no", "yes", "yes", "ongoing")
        .row("male", "yes", "no", "no", "yes", "stopped")
        .row("male", "yes", null, null, null, "unknown")
        .row("male", "no", "no", "no", "no", "not-started");

    CoverageResult result = TreatmentCoverage.of(registry, List.of(), List.of());

    assertThat(result.strata().get(0).rows())
        .extracting(CoverageRow::step, CoverageRow::numerator, CoverageRow::denominator)
        .containsExactly(
            tuple(CareStep.REGISTERED, 5L, OptionalLong.empty()),
            tuple(CareStep.STARTED, 4L, OptionalLong.of(5)),
            tuple(CareStep.SURGERY, 1L, OptionalLong.of(4)),
            tuple(CareStep.RADIOTHERAPY, 1L, OptionalLong.of(4)),
            tuple(CareStep.CHEMOTHERAPY, 3L, OptionalLong.of(4)),
            tuple(CareStep.COMPLETED, 1L, OptionalLong.of(4)),
            tuple(CareStep.ONGOING, 1L, OptionalLong.of(4)),
            tuple(CareStep.STOPPED, 1L, OptionalLong.of(4)),
            tuple(CareStep.COMPLETION_UNKNOWN, 1L, OptionalLong.of(4)));
    CoverageRow started = result.strata().get(0).rows().get(1);
    assertThat(started.proportion()).contains(0.8);
    assertThat(started.interval())
        .contains(ProportionInterval.WILSON.of(4, 5, ConfidenceLevel.NINETY_FIVE));
  }

  @Test
  void whoDidNotStartHasNoModality() {
    registry.row("male", "no", "yes", "yes", "yes", "completed");

    List<CoverageRow> rows =
        TreatmentCoverage.of(registry, List.of(), List.of()).strata().get(0).rows();

    assertThat(rows)
        .extracting(CoverageRow::numerator)
        .containsExactly(1L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L);
    assertThat(rows.get(2).proportion()).isEmpty();
    assertThat(rows.get(2).interval()).isEmpty();
  }

  @Test
  void theStatesOfCompletionAddUpToThoseWhoStarted() {
    for (String completion : Arrays.asList("completed", "ongoing", "stopped", "unknown", null)) {
      registry.row("male", "yes", "no", "no", "no", completion);
    }

    List<CoverageRow> rows =
        TreatmentCoverage.of(registry, List.of(), List.of()).strata().get(0).rows();

    assertThat(rows.subList(5, 9).stream().mapToLong(CoverageRow::numerator).sum())
        .isEqualTo(rows.get(1).numerator());
  }

  @Test
  void strataAndConditionsApplyEvenToTheColumnsOfTheCoverageItself() {
    registry
        .row("male", "yes", "yes", "no", "no", "completed")
        .row("female", "yes", "yes", "no", "no", "completed")
        .row("female", "yes", "no", "no", "no", "completed");

    CoverageResult result =
        TreatmentCoverage.of(
            registry,
            List.of(new Comparison("sex", Comparison.Operator.EQUAL, "female")),
            List.of("surgery"));

    assertThat(result.strata())
        .extracting(some -> some.stratum().label(), some -> some.rows().get(2).numerator())
        .containsExactly(tuple("no", 0L), tuple("yes", 1L));
  }

  @Test
  void theTableNamesTheDenominator() {
    registry
        .row("male", "yes", "yes", "no", "no", "completed")
        .row("male", "no", "no", "no", "no", "not-started");

    CoverageResult result = TreatmentCoverage.of(registry, List.of(), List.of("sex"));

    assertThat(result.toTable().title()).isEqualTo("Treatment coverage (95 % Wilson intervals)");
    assertThat(result.toTable().columns())
        .extracting("name")
        .containsExactly(
            "sex", "step", "cases", "of", "denominator", "proportion", "lower", "upper");
    assertThat(result.toTable().rows().get(0))
        .isEqualTo(Arrays.asList("male", "registered", 2L, null, null, null, null, null));
    assertThat(result.toTable().rows().get(1).subList(0, 6))
        .containsExactly("male", "treatment started", 1L, "registered", 2L, 0.5);
    assertThat(result.engine()).isEqualTo("local");
  }

  @Test
  void noCaseIsSaidToBeNone() {
    CoverageResult result = TreatmentCoverage.of(registry, List.of(), List.of());

    assertThat(result.strata()).isEmpty();
    assertThat(result.notes()).containsExactly("No case meets the conditions.");
  }
}
