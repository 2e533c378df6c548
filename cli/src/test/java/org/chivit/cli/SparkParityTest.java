package org.chivit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.chivit.cli.testing.ChivitRun;
import org.chivit.cli.testing.ChivitRun.Result;
import org.chivit.cli.testing.SixtyCases;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both engines print the same bytes; only the JSON form names the engine. */
@Tag("spark")
class SparkParityTest {

  @TempDir private static Path directory;

  @BeforeAll
  static void makeRegistry() {
    SixtyCases.registryIn(directory);
    ChivitRun.file(
        directory, "table.csv", "time,died,arm\n1.5,1,a\n1.5,0,b\n,1,b\n-2,0,a\n3,1,b\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "survival --format csv",
        "survival --by iccc_main,sex --format table",
        "survival --endpoint event-free --curve --where age_years<10",
        "survival --by stage_tier1 --format markdown",
        "survival --by sex --format json --curve",
        "survival --snapshot 0 --format json",
        "survival --table table.csv --time time --event died --by arm --at 2 --format csv",
        "survival --table table.csv --time time --event died --by arm --at 2 --format json",
        "coverage --by incidence_year --format csv",
        "coverage --format json",
        "delay --by province --format csv",
        "delay --format table",
        "delay --format json"
      })
  void theEnginesAgreeToTheByte(String command) {
    Result local = run(command, "--engine", "local");
    Result spark = run(command, "--engine", "spark", "--master", "local[2]");

    assertThat(spark.out().replace("\"engine\" : \"spark\"", "\"engine\" : \"local\""))
        .isEqualTo(local.out());
    assertThat(spark.exitCode()).isEqualTo(local.exitCode());
    if (command.contains("json")) {
      assertThat(spark.out()).contains("\"engine\" : \"spark\"");
    }
  }

  private static Result run(String command, String... engine) {
    String[] arguments =
        Stream.concat(Stream.of(command.split(" ", -1)), Stream.of(engine)).toArray(String[]::new);
    return ChivitRun.in(directory).run(arguments);
  }
}
