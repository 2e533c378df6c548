package org.chivit.analytics.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chivit.analytics.cohort.LeftOut;
import org.chivit.analytics.cohort.LeftOutReason;
import org.chivit.analytics.count.Comparison;
import org.chivit.analytics.count.UnknownColumnException;
import org.chivit.analytics.interval.ConfidenceLevel;
import org.chivit.analytics.testing.ReferenceCsv;
import org.chivit.analytics.testing.RowCounter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurvivalAnalysisOfTableTest {

  private static final TableColumns TIME_AND_EVENT = columns("time", "event", null, null);

  @Test
  void amlByArmGivesTheMediansOfR() {
    RowCounter table = new RowCounter("arm", "time", "event");
    for (Map<String, String> row : ReferenceCsv.rows("survival/aml-input.csv")) {
      table.row(row.get("stratum"), row.get("time"), row.get("event"));
    }

    SurvivalResult result = analyze(table, TIME_AND_EVENT, List.of("arm"));

    // survfit(Surv(time, status) ~ x, aml, conf.type = "log-log"): median 31 and 23.
    assertThat(result.strata())
        .extracting(some -> some.stratum().label(), SurvivalStratum::n, SurvivalStratum::events)
        .containsExactly(tuple("Maintained", 11L, 7L), tuple("Nonmaintained", 12L, 11L));
    assertThat(result.strata())
        .extracting(some -> some.median().estimate().orElseThrow())
        .containsExactly(new BigDecimal("31"), new BigDecimal("23"));
    assertThat(result.method().estimator()).isEqualTo("kaplan-meier");
    assertThat(result.method().engine()).isEqualTo("local");
    assertThat(result.method().endpoint()).isEmpty();
    assertThat(result.flow().used()).isEqualTo(23);
    assertThat(result.flow().leftOut()).isEmpty();
  }

  @Test
  void conditionsNarrowTheRows() {
    RowCounter table = new RowCounter("arm", "time", "event").row("A", "1", "1").row("B", "2", "1");

    SurvivalResult result =
        SurvivalAnalysis.ofTable(
            table,
            TIME_AND_EVENT,
            List.of(new Comparison("arm", Comparison.Operator.EQUAL, "B")),
            List.of(),
            SurvivalOptions.withDefaults());

    assertThat(result.flow().matched()).isEqualTo(1);
    assertThat(result.strata()).hasSize(1);
    assertThat(result.strata().get(0).stratum().parts()).isEmpty();
    assertThat(result.strata().get(0).median().estimate()).contains(new BigDecimal("2"));
  }

  @Test
  void aMissingValueIsAStratumOfItsOwn() {
    RowCounter table =
        new RowCounter("arm", "time", "event").row(null, "1", "1").row("B", "2", "1");

    SurvivalResult result = analyze(table, TIME_AND_EVENT, List.of("arm"));

    assertThat(result.strata())
        .extracting(some -> some.stratum().parts().get(0).value())
        .containsExactly(Optional.of("B"), Optional.empty());
  }

  @Test
  void rowsThatCannotBeUsedAreLeftOutAndCountedByReason() {
    RowCounter table =
        new RowCounter("start", "time", "event")
            .row("0", "5", "1")
            .row("0", "-3", "1")
            .row("0", "soon", "0")
            .row("0", "soon", "1")
            .row("0", null, "1")
            .row("0", "5", null)
            .row(null, "5", "0")
            .row("5", "5.0", "0")
            .row("x", "5", "0")
            .row("-1", "5", "0");

    SurvivalResult result = analyze(table, columns("time", "event", "start", null), List.of());

    assertThat(result.flow().matched()).isEqualTo(10);
    assertThat(result.flow().used()).isEqualTo(1);
    assertThat(result.flow().hasMalformed()).isTrue();
    assertThat(result.flow().leftOut())
        .containsExactly(
            new LeftOut(LeftOutReason.NO_TIME, 1, List.of()),
            new LeftOut(LeftOutReason.NO_EVENT, 1, List.of()),
            new LeftOut(LeftOutReason.NO_ENTRY, 1, List.of()),
            new LeftOut(LeftOutReason.NEGATIVE_TIME, 1, List.of("-3")),
            new LeftOut(LeftOutReason.NEGATIVE_ENTRY, 1, List.of("-1")),
            new LeftOut(LeftOutReason.TIME_NOT_A_NUMBER, 2, List.of("soon")),
            new LeftOut(LeftOutReason.ENTRY_NOT_A_NUMBER, 1, List.of("x")),
            new LeftOut(LeftOutReason.ENTRY_NOT_BEFORE_EXIT, 1, List.of("5 to 5.0")));
    assertThat(result.notes())
        .contains(
            "1 of 10 used; left out 1: no time; left out 1: no value in the event column;"
                + " left out 1: no entry time; left out 1: the time is negative (\"-3\");"
                + " left out 1: the entry time is negative (\"-1\");"
                + " left out 2: the time is not a number (\"soon\");"
                + " left out 1: the entry time is not a number (\"x\");"
                + " left out 1: the entry is not before the time (\"5 to 5.0\").");
  }

  @Test
  void anEmptyTextIsMissingAndNotMalformed() {
    RowCounter table = new RowCounter("time", "event").row("5", "1").row("", "1").row("6", " ");

    SurvivalResult result = analyze(table, TIME_AND_EVENT, List.of());

    assertThat(result.flow().leftOut())
        .containsExactly(
            new LeftOut(LeftOutReason.NO_TIME, 1, List.of()),
            new LeftOut(LeftOutReason.NO_EVENT, 1, List.of()));
    assertThat(result.flow().hasMalformed()).isFalse();
  }

  @Test
  void aDecimalCommaCanBeToldFromAListOfValues() {
    RowCounter table = new RowCounter("time", "event").row("1,5", "1").row("2,5", "0");

    assertThat(analyze(table, TIME_AND_EVENT, List.of()).notes())
        .contains("0 of 2 used; left out 2: the time is not a number (\"1,5\", \"2,5\").");
  }

  @Test
  void valuesThatDifferFromTheEventInLettersOnlyAreToldOf() {
    RowCounter table =
        new RowCounter("time", "event").row("1", "dead").row("2", "Dead").row("3", "alive");

    SurvivalResult result = analyze(table, columns("time", "event", null, "dead"), List.of());

    assertThat(result.strata().get(0).events()).isEqualTo(1);
    assertThat(result.notes())
        .contains(
            "The event value is \"dead\"; rows with \"Dead\" in \"event\" count as censored.");
  }

  @Test
  void merelyMissingValuesAreNotMalformed() {
    RowCounter table = new RowCounter("time", "event").row("5", "1").row(null, "1");

    assertThat(analyze(table, TIME_AND_EVENT, List.of()).flow().hasMalformed()).isFalse();
  }

  @Test
  void noMoreThanFiveExamplesAreKept() {
    RowCounter table = new RowCounter("time", "event");
    for (int i = 1; i <= 8; i++) {
      table.row("t" + i, "1");
    }

    SurvivalResult result = analyze(table, TIME_AND_EVENT, List.of());

    assertThat(result.flow().leftOut())
        .containsExactly(
            new LeftOut(LeftOutReason.TIME_NOT_A_NUMBER, 8, List.of("t1", "t2", "t3", "t4", "t5")));
    assertThat(result.strata()).isEmpty();
    assertThat(result.notes()).contains("No usable row in: all.");
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "false, true", "FALSE, TRUE", "False, True"})
  void pairsThatExplainThemselvesAreUnderstood(String censored, String event) {
    RowCounter table =
        new RowCounter("time", "event").row("1", event).row("2", censored).row("3", event);

    assertThat(analyze(table, TIME_AND_EVENT, List.of()).strata().get(0).events()).isEqualTo(2);
  }

  @Test
  void oneHalfOfSuchAPairIsUnderstoodToo() {
    assertThat(
            analyze(new RowCounter("time", "event").row("1", "0"), TIME_AND_EVENT, List.of())
                .strata()
                .get(0)
                .events())
        .isZero();
    assertThat(
            analyze(new RowCounter("time", "event").row("1", "1"), TIME_AND_EVENT, List.of())
                .strata()
                .get(0)
                .events())
        .isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"1, 2", "yes, no", "0, true", "dead, alive"})
  void otherPairsAreRefusedWithTheirValues(String one, String other) {
    RowCounter table = new RowCounter("time", "event").row("1", one).row("2", other);
    String first = one.compareTo(other) < 0 ? one : other;
    String second = first.equals(one) ? other : one;

    assertThatThrownBy(() -> analyze(table, TIME_AND_EVENT, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "the event column \"event\" holds \""
                + first
                + "\", \""
                + second
                + "\"; only 0 and 1, or false and true, explain themselves:"
                + " name the value that means an event with --event-is");
  }

  @Test
  void manyValuesAreNotAllListed() {
    RowCounter table = new RowCounter("time", "event");
    for (int i = 0; i < 30; i++) {
      table.row("1", Integer.toString(10 + i));
    }

    assertThatThrownBy(() -> analyze(table, TIME_AND_EVENT, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"17\" and more;");
  }

  @Test
  void aNamedValueIsTheEventAndEveryOtherACensoring() {
    RowCounter table =
        new RowCounter("time", "event")
            .row("1", "dead")
            .row("2", "alive")
            .row("3", "lost")
            .row("4", "Dead");

    SurvivalResult result = analyze(table, columns("time", "event", null, "dead"), List.of());

    assertThat(result.strata().get(0).n()).isEqualTo(4);
    assertThat(result.strata().get(0).events()).isEqualTo(1);
  }

  @Test
  void aNamedValueThatNoRowHasIsPointedOut() {
    RowCounter table = new RowCounter("time", "event").row("1", "dead").row("2", "alive");

    SurvivalResult result = analyze(table, columns("time", "event", null, "died"), List.of());

    assertThat(result.strata().get(0).events()).isZero();
    assertThat(result.notes())
        .contains(
            "No row has the event value \"died\" in \"event\", which holds \"alive\", \"dead\":"
                + " every row counts as censored.");
  }

  @Test
  void lateEntryCountsFromTheEntryOn() {
    RowCounter table =
        new RowCounter("start", "time", "event").row("0", "4", "1").row("4", "6", "1");

    SurvivalResult result = analyze(table, columns("time", "event", "start", null), List.of());

    assertThat(result.strata().get(0).curve().points())
        .extracting(SurvivalPoint::atRisk)
        .containsExactly(1L, 1L);
  }

  @Test
  void decimalTimesAreExactAndTiesThatRWouldMergeAreTold() {
    RowCounter table =
        new RowCounter("time", "event")
            .row("0.30", "1")
            .row("0.3", "1")
            .row("0.30000000000000004", "1");

    SurvivalResult result = analyze(table, TIME_AND_EVENT, List.of());

    assertThat(result.strata().get(0).curve().points())
        .extracting(SurvivalPoint::events)
        .containsExactly(2L, 1L);
    assertThat(result.notes()).anyMatch(note -> note.contains("R would merge them"));
  }

  @Test
  void inATableOfMonthsAYearIsTwelve() {
    RowCounter table = new RowCounter("time", "event").row("11", "1").row("13", "1");
    SurvivalOptions options =
        new SurvivalOptions(
            ConfidenceLevel.NINETY_FIVE,
            IntervalTransform.LOG,
            TimePoint.parseList("1y", TimeUnit.MONTHS),
            TimeUnit.MONTHS);

    SurvivalResult result =
        SurvivalAnalysis.ofTable(table, TIME_AND_EVENT, List.of(), List.of(), options);

    assertThat(result.strata().get(0).estimates().get(0).survival()).isEqualTo(0.5);
    assertThat(result.method().title()).isEqualTo("Survival (Kaplan-Meier, 95 % log intervals)");
    assertThat(result.toTable().columns()).extracting("name").contains("median_months");
  }

  @Test
  void aWrongColumnIsNamed() {
    assertThatThrownBy(
            () ->
                analyze(
                    new RowCounter("time", "event"),
                    columns("tiem", "event", null, null),
                    List.of()))
        .isInstanceOf(UnknownColumnException.class)
        .hasMessage("no column \"tiem\"");
  }

  @Test
  void oneColumnCannotServeTwice() {
    assertThatThrownBy(() -> columns("time", "time", null, null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("time, event and entry must be different columns: time, time");
    assertThatThrownBy(() -> columns("time", "event", "event", null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("time, event and entry must be different columns: time, event, event");
  }

  @Test
  void splittingByTheEventColumnItselfIsAllowed() {
    RowCounter table = new RowCounter("time", "event").row("1", "1").row("2", "0");

    assertThat(analyze(table, TIME_AND_EVENT, List.of("event")).strata()).hasSize(2);
  }

  private static SurvivalResult analyze(RowCounter table, TableColumns columns, List<String> by) {
    return SurvivalAnalysis.ofTable(table, columns, List.of(), by, SurvivalOptions.withDefaults());
  }

  private static TableColumns columns(String time, String event, String entry, String eventIs) {
    return new TableColumns(time, event, Optional.ofNullable(entry), Optional.ofNullable(eventIs));
  }
}
