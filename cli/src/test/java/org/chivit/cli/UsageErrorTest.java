package org.chivit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.chivit.cli.environment.ExitCode;
import org.chivit.cli.testing.ChivitRun;
import org.chivit.cli.testing.ChivitRun.Result;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A command line that is wrong ends with 2 and says what was probably meant. */
class UsageErrorTest {

  @TempDir private static Path directory;

  @BeforeAll
  static void makeRegistry() {
    ChivitRun.in(directory).expectingSuccess("init", "registry");
    ChivitRun.file(directory, "table.csv", "time,died,arm\n1,1,a\n2,0,b\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "surival | did you mean survival?",
        "survival --bye sex | did you mean --by?",
        "survival --by iccc_mian | did you mean iccc_main?",
        "survival --by sex,sex | names the column sex twice",
        "survival --by ,sex | names an empty column",
        "survival --where colour=red | there is no column \"colour\"",
        "survival --where age_years< | expected a value",
        "survival --where age_years<five | whole numbers",
        "survival --at 5q | 5q",
        "survival --at -1y | -1y",
        "survival --endpoint overal | overall, event-free",
        "survival --interval logit | log-log, log, plain",
        "survival --level 200 | between 50 and 100",
        "survival --level ninety | between 50 and 100",
        "survival --format xml | none of table, csv, json, markdown",
        "survival --format jsn | did you mean json?",
        "survival --engine sprak | did you mean spark?",
        "survival --engine local --master local[2] | leave one out",
        "survival --snapshot 9 | there is no snapshot 9",
        "survival --snapshot latest | there is no snapshot latest",
        "survival --time days | belongs to --table",
        "survival --table table.csv | needs --time COL and --event COL",
        "survival --table table.csv --time time --event died --endpoint overall | leave them out",
        "survival --table table.csv --time tme --event died | did you mean time?",
        "survival --table table.csv --time time --event died --time-unit weeks | days, months, years",
        "survival --table table.csv --time time --event arm | --event-is",
        "survival extra | one word too many",
        "import | PATH",
        "import cases.csv --date-order ymd | dmy, mdy",
        "codes wilms --axis morfology | did you mean morphology?",
        "codes wilms --axis stage | topography, morphology, all",
        "codes wilms --limit 0 | at least 1",
        "codes wilms --limit some | --limit",
        "generate folder --cases 0 | at least 1",
        "generate folder --cases many | --cases"
      })
  void theMistakeIsNamed(String commandLine, String message) {
    Result result = ChivitRun.in(directory).run(commandLine.split(" ", -1));

    assertThat(result.err()).startsWith("error: ").contains(message);
    assertThat(result.out()).isEmpty();
    assertThat(result.exitCode()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void withoutARegistryTheWayToOneIsShown(@TempDir Path elsewhere) {
    Result result = ChivitRun.in(elsewhere).run("survival");

    assertThat(result.err()).contains("--registry DIR", "CHIVIT_REGISTRY", "chivit init registry");
    assertThat(result.exitCode()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void theVariableNamesTheRegistry(@TempDir Path elsewhere) {
    Result result =
        ChivitRun.in(elsewhere)
            .with("CHIVIT_REGISTRY", directory.resolve("registry").toString())
            .run("snapshots");

    assertThat(result.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(result.out()).startsWith("snapshot,time,author,cases,reason\n0,");
  }

  @Test
  void theVariableIsWeakerThanTheOption() {
    Result result =
        ChivitRun.in(directory)
            .with("CHIVIT_REGISTRY", "nowhere")
            .run("snapshots", "--registry", "registry");

    assertThat(result.exitCode()).isEqualTo(ExitCode.OK);
  }
}
