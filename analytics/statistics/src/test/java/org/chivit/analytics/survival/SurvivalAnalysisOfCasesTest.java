package org.chivit.analytics.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import org.chivit.analytics.cohort.Endpoint;
import org.chivit.analytics.cohort.LeftOut;
import org.chivit.analytics.cohort.LeftOutReason;
import org.chivit.analytics.count.UnknownColumnException;
import org.chivit.analytics.interval.ConfidenceLevel;
import org.chivit.analytics.table.ResultTable;
import org.chivit.analytics.testing.RowCounter;
import org.junit.jupiter.api.Test;

class SurvivalAnalysisOfCasesTest {

  private static final int DIAGNOSED = 18000;

  private final RowCounter registry =
      new RowCounter(
          "iccc_main",
          "incidence_day",
          "relapse_day",
          "progression_day",
          "second_malignancy_day",
          "abandonment_day",
          "death_day",
          "last_contact_day");

  @Test
  void overallSurvivalEndsWithDeathAndIsClosedByTheLastContact() {
    registry
        .row("I", DIAGNOSED, DIAGNOSED + 100, null, null, null, DIAGNOSED + 200, DIAGNOSED + 200)
        .row("I", DIAGNOSED, DIAGNOSED + 50, null, null, null, null, DIAGNOSED + 900);

    SurvivalResult result = analyze(Endpoint.OVERALL, List.of());

    assertThat(result.strata().get(0).curve().riskTable().rows())
        .extracting(row -> row.time().intValueExact(), RiskTable.Row::events)
        .containsExactly(tuple(200, 1L), tuple(900, 0L));
    assertThat(result.method().title())
        .isEqualTo("Overall survival (Kaplan-Meier, 95 % log-log intervals)");
    assertThat(result.method().endpoint()).contains(Endpoint.OVERALL);
  }

  @Test
  void eventFreeSurvivalEndsWithTheFirstEventWhicheverItIs() {
    registry
        .row("I", DIAGNOSED, DIAGNOSED + 100, null, null, null, DIAGNOSED + 200, DIAGNOSED + 200)
        .row("I", DIAGNOSED, null, DIAGNOSED + 80, null, null, null, DIAGNOSED + 900)
        .row("I", DIAGNOSED, null, null, DIAGNOSED + 70, null, null, DIAGNOSED + 900)
        .row("I", DIAGNOSED, null, null, null, null, DIAGNOSED + 60, DIAGNOSED + 60);

    SurvivalResult result = analyze(Endpoint.EVENT_FREE, List.of());

    assertThat(result.strata().get(0).curve().points())
        .extracting(point -> point.time().intValueExact())
        .containsExactly(60, 70, 80, 100);
    assertThat(result.strata().get(0).events()).isEqualTo(4);
  }

  @Test
  void abandonmentNeitherEndsNorCensorsTheTime() {
    registry.row(
        "I", DIAGNOSED, null, null, null, DIAGNOSED + 30, DIAGNOSED + 400, DIAGNOSED + 400);

    for (Endpoint endpoint : Endpoint.values()) {
      SurvivalStratum all = analyze(endpoint, List.of()).strata().get(0);
      assertThat(all.curve().points().get(0).time().intValueExact()).isEqualTo(400);
      assertThat(all.events()).isEqualTo(1);
    }
  }

  @Test
  void casesThatCannotBeFollowedAreLeftOutByReason() {
    registry
        .row("I", null, null, null, null, null, null, DIAGNOSED)
        .row("I", DIAGNOSED, null, null, null, null, null, null)
        .row("I", DIAGNOSED, null, null, null, null, null, DIAGNOSED - 3)
        .row("II", DIAGNOSED, null, null, null, null, null, DIAGNOSED + 3);

    SurvivalResult result = analyze(Endpoint.OVERALL, List.of("iccc_main"));

    assertThat(result.flow().matched()).isEqualTo(4);
    assertThat(result.flow().used()).isEqualTo(1);
    assertThat(result.flow().leftOut())
        .containsExactly(
            new LeftOut(LeftOutReason.NO_TIME_ZERO, 1, List.of()),
            new LeftOut(LeftOutReason.NO_EXIT, 1, List.of()),
            new LeftOut(LeftOutReason.NEGATIVE_TIME, 1, List.of("-3 days")));
    assertThat(result.strata()).extracting(some -> some.stratum().label()).containsExactly("II");
    assertThat(result.notes()).contains("No usable row in: I.");
  }

  @Test
  void theNotesTellOfFewCasesNoEventsEventsAtTimeZeroAndWhatIsBeyondFollowUp() {
    registry
        .row("I", DIAGNOSED, null, null, null, null, DIAGNOSED, DIAGNOSED)
        .row("II", DIAGNOSED, null, null, null, null, null, DIAGNOSED + 400);

    SurvivalResult result = analyze(Endpoint.OVERALL, List.of("iccc_main"));

    assertThat(result.notes())
        .containsExactly(
            "Fewer than 10 cases in: I; II.",
            "No event, so that the bounds of 1 say nothing of how sure that is, in: II.",
            "1 event at time 0, counted as such.",
            "Beyond follow-up the last survival is carried on and is no estimate, in: II.",
            "A year is 365.25 days.");
  }

  @Test
  void anEmptyRegistryGivesNoStratumAndSaysSo() {
    SurvivalResult result = analyze(Endpoint.OVERALL, List.of("iccc_main"));

    assertThat(result.strata()).isEmpty();
    assertThat(result.notes()).containsExactly("No case meets the conditions.");
    assertThat(result.toTable().rows()).isEmpty();
    assertThat(result.toTable().columns().get(0).name()).isEqualTo("iccc_main");
  }

  @Test
  void theTableHasARowPerStratumAndTime() {
    for (int i = 0; i < 10; i++) {
      registry.row("I", DIAGNOSED, null, null, null, null, null, DIAGNOSED + 2000);
      registry.row("I", DIAGNOSED, null, null, null, null, DIAGNOSED + 500, DIAGNOSED + 500);
    }

    ResultTable table = analyze(Endpoint.OVERALL, List.of("iccc_main")).toTable();

    assertThat(table.columns())
        .extracting("name")
        .containsExactly(
            "iccc_main",
            "n",
            "all_events",
            "median_days",
            "time",
            "at_risk",
            "events",
            "survival",
            "lower",
            "upper",
            "remark");
    assertThat(table.rows())
        .extracting(row -> row.subList(0, 8))
        .containsExactly(
            List.of("I", 20L, 10L, 1250.0, "1y", 20L, 0L, 1.0),
            List.of("I", 20L, 10L, 1250.0, "3y", 10L, 10L, 0.5),
            List.of("I", 20L, 10L, 1250.0, "5y", 10L, 10L, 0.5));
    assertThat(table.rows().get(1).get(10)).isNull();
  }

  @Test
  void withoutTimesTheTableHasARowPerStratum() {
    registry.row("I", DIAGNOSED, null, null, null, null, null, DIAGNOSED + 2000);
    SurvivalOptions noTimes =
        new SurvivalOptions(
            ConfidenceLevel.NINETY_FIVE, IntervalTransform.LOG_LOG, List.of(), TimeUnit.DAYS);

    SurvivalResult result =
        SurvivalAnalysis.ofCases(registry, List.of(), List.of(), Endpoint.OVERALL, noTimes);

    assertThat(result.toTable().rows())
        .containsExactly(Arrays.asList(1L, 0L, null, null, null, null, null, null, null, null));
  }

  @Test
  void theSurvivalOfNobodyLeftIsShownWithoutBounds() {
    registry.row("I", DIAGNOSED, null, null, null, null, DIAGNOSED + 5, DIAGNOSED + 5);

    List<Object> row = analyze(Endpoint.OVERALL, List.of()).toTable().rows().get(0);

    assertThat(row)
        .isEqualTo(Arrays.asList(1L, 1L, 5.0, "1y", 0L, 1L, 0.0, null, null, "beyond follow-up"));
  }

  @Test
  void aRegistryIsInDays() {
    SurvivalOptions months =
        new SurvivalOptions(
            ConfidenceLevel.NINETY_FIVE, IntervalTransform.LOG_LOG, List.of(), TimeUnit.MONTHS);

    assertThatThrownBy(
            () ->
                SurvivalAnalysis.ofCases(registry, List.of(), List.of(), Endpoint.OVERALL, months))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the times of a registry are in days, not in months");
  }

  @Test
  void anUnknownColumnAndAColumnNamedTwiceAreRefused() {
    assertThatThrownBy(() -> analyze(Endpoint.OVERALL, List.of("sexx")))
        .isInstanceOf(UnknownColumnException.class)
        .hasMessage("no column \"sexx\"");
    assertThatThrownBy(() -> analyze(Endpoint.OVERALL, List.of("iccc_main", "iccc_main")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("column stands twice: iccc_main");
  }

  private SurvivalResult analyze(Endpoint endpoint, List<String> by) {
    return SurvivalAnalysis.ofCases(
        registry, List.of(), by, endpoint, SurvivalOptions.withDefaults());
  }
}
