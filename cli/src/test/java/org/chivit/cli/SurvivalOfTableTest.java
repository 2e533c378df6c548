package org.chivit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.chivit.cli.environment.ExitCode;
import org.chivit.cli.testing.ChivitRun;
import org.chivit.cli.testing.ChivitRun.Result;
import org.chivit.cli.testing.JsonValues;
import org.chivit.cli.testing.JsonValues.NumberText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code survival --table}: a researcher's own file. */
class SurvivalOfTableTest {

  /**
   * The survival of acute myelogenous leukemia of R. G. Miller, Survival Analysis (1981), in R's
   * package survival as {@code aml}; times in weeks, here called days.
   */
  private static final String AML =
      """
      time,status,x
      9,1,Maintained
      13,1,Maintained
      13,0,Maintained
      18,1,Maintained
      23,1,Maintained
      28,0,Maintained
      31,1,Maintained
      34,1,Maintained
      45,0,Maintained
      48,1,Maintained
      161,0,Maintained
      5,1,Nonmaintained
      5,1,Nonmaintained
      8,1,Nonmaintained
      8,1,Nonmaintained
      12,1,Nonmaintained
      16,0,Nonmaintained
      23,1,Nonmaintained
      27,1,Nonmaintained
      30,1,Nonmaintained
      33,1,Nonmaintained
      43,1,Nonmaintained
      45,1,Nonmaintained
      """;

  /** A few steps of the last digit, by another order of the same products. */
  private static final Offset<Double> ROUNDING = within(1e-15);

  @TempDir private Path directory;

  private Result survival(String table, String... more) {
    ChivitRun.file(directory, "table.csv", table);
    List<String> arguments =
        new ArrayList<>(
            List.of("survival", "--table", "table.csv", "--time", "time", "--event", "status"));
    arguments.addAll(List.of(more));
    return ChivitRun.in(directory).run(arguments.toArray(String[]::new));
  }

  /**
   * R 4.2.2, survival 3.5-3: {@code summary(survfit(Surv(time, status) ~ x, aml, conf.type =
   * "log-log"), times = 23)}, printed with 17 digits.
   */
  @Test
  void theNumbersAreThoseOfR() {
    Result result = survival(AML, "--by", "x", "--at", "23", "--format", "json");

    Map<String, Object> document = JsonValues.parse(result.out());
    Map<String, Object> maintained = JsonValues.objects(document, "strata").get(0);
    Map<String, Object> estimate = JsonValues.objects(maintained, "estimates").get(0);
    assertThat(number(estimate, "survival")).isCloseTo(0.6136363636363635, ROUNDING);
    assertThat(number(estimate, "standardError")).isCloseTo(0.152632331027312, ROUNDING);
    assertThat(number(estimate, "lower")).isCloseTo(0.2657520400012861, ROUNDING);
    assertThat(number(estimate, "upper")).isCloseTo(0.8352992432502214, ROUNDING);
    assertThat(JsonValues.object(maintained, "median"))
        .containsEntry("estimate", new NumberText("31"))
        .containsEntry("lower", new NumberText("13"))
        .containsEntry("upper", null);
  }

  @Test
  void theFormIsTheDocumentedOneFieldByField() {
    Result result = survival(AML, "--by", "x", "--curve", "--format", "json");

    Map<String, Object> document = JsonValues.parse(result.out());
    assertThat(document.keySet()).containsExactly("method", "strata");
    assertThat(JsonValues.object(document, "method"))
        .containsExactly(
            Map.entry("estimator", "kaplan-meier"),
            Map.entry("interval", "log-log"),
            Map.entry("level", new NumberText("0.95")),
            entry("endpoint", null),
            Map.entry("engine", "local"),
            entry("snapshot", null));
    Map<String, Object> stratum = JsonValues.objects(document, "strata").get(1);
    assertThat(stratum.keySet())
        .containsExactly("stratum", "n", "events", "median", "estimates", "curve");
    assertThat(JsonValues.object(stratum, "stratum"))
        .containsExactly(Map.entry("x", "Nonmaintained"));
    assertThat(stratum)
        .containsEntry("n", new NumberText("12"))
        .containsEntry("events", new NumberText("11"));
    assertThat(JsonValues.object(stratum, "median").keySet())
        .containsExactly("estimate", "lower", "upper");
    Map<String, Object> fiveYears = JsonValues.objects(stratum, "estimates").get(2);
    assertThat(fiveYears)
        .containsExactly(
            Map.entry("label", "5y"),
            Map.entry("time", new NumberText("1826.25")),
            Map.entry("atRisk", new NumberText("0")),
            Map.entry("events", new NumberText("11")),
            Map.entry("survival", new NumberText("0.0")),
            entry("standardError", null),
            entry("lower", null),
            entry("upper", null),
            Map.entry("beyondFollowUp", true));
    Map<String, Object> first = JsonValues.objects(stratum, "curve").get(0);
    assertThat(first.keySet())
        .containsExactly(
            "time", "atRisk", "events", "censored", "survival", "standardError", "lower", "upper");
    assertThat(first)
        .containsEntry("time", new NumberText("5"))
        .containsEntry("atRisk", new NumberText("12"))
        .containsEntry("events", new NumberText("2"))
        .containsEntry("censored", new NumberText("0"));
  }

  @Test
  void withoutAskingThereIsNoCurve() {
    Result result = survival(AML, "--format", "json");

    assertThat(JsonValues.objects(JsonValues.parse(result.out()), "strata").get(0))
        .doesNotContainKey("curve");
  }

  @Test
  void timesInMonthsAreReadInMonths() {
    Result result = survival(AML, "--time-unit", "months", "--at", "1y", "--format", "json");

    Map<String, Object> all = JsonValues.objects(JsonValues.parse(result.out()), "strata").get(0);
    assertThat(JsonValues.objects(all, "estimates").get(0))
        .containsEntry("time", new NumberText("12"));
  }

  @Test
  void malformedRowsAreToldAndTheResultIsPrinted() {
    Result result = survival("time,status\n5,1\nsoon,1\n-3,0\n8,0\n", "--format", "csv");

    assertThat(result.exitCode()).isEqualTo(ExitCode.FINDINGS);
    assertThat(result.out().lines().skip(1)).hasSize(3).allMatch(line -> line.startsWith("2,1,"));
    assertThat(result.err())
        .contains("2 of 4 used", "negative (\"-3\")", "not a number (\"soon\")");
  }

  @Test
  void malformedRowsAreToldOnStandardErrorBesideATableToo() {
    Result result = survival("time,status\n5,1\nsoon,1\n", "--format", "table");

    assertThat(result.err()).contains("left out 1: the time is not a number (\"soon\")");
  }

  @Test
  void missingValuesAreToldAndNoFault() {
    Result result = survival("time,status\n5,1\n,1\nNA,0\n8,0\n", "--format", "csv");

    assertThat(result.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(result.err()).contains("left out 2: no time");
  }

  @Test
  void wordsCanMeanTheEvent() {
    Result result =
        survival("time,status\n5,dead\n6,alive\n7,lost\n", "--event-is", "dead", "--at", "6");

    assertThat(result.out()).contains("\n3,1,").contains(",6,2,1,");
  }

  @Test
  void aTableThatIsNoneIsUnreadable() {
    Result result = survival("time,status\n5,1,9\n");

    assertThat(result.exitCode()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(result.err()).contains("table.csv", "row 2");
  }

  private static Map.Entry<String, Object> entry(String key, Object value) {
    return new AbstractMap.SimpleEntry<>(key, value);
  }

  private static double number(Map<String, Object> object, String field) {
    return ((NumberText) object.get(field)).value().doubleValue();
  }
}
