package org.chivit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.chivit.cli.environment.ExitCode;
import org.chivit.cli.testing.ChivitRun;
import org.chivit.cli.testing.ChivitRun.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code -o FILE}. */
class OutputFileTest {

  @TempDir private Path directory;

  @BeforeEach
  void makeRegistry() {
    ChivitRun.in(directory).expectingSuccess("init", "registry");
  }

  private String written(String name, String... more) throws IOException {
    Stream<String> command = Stream.concat(Stream.of("snapshots", "-o", name), Stream.of(more));
    String out = ChivitRun.in(directory).expectingSuccess(command.toArray(String[]::new));
    assertThat(out).isEmpty();
    return Files.readString(directory.resolve(name));
  }

  @Test
  void theNameOfTheFileSaysTheForm() throws IOException {
    assertThat(written("snapshots.json")).startsWith("{\n");
    assertThat(written("snapshots.md")).startsWith("**Snapshots**");
    assertThat(written("snapshots.txt")).startsWith("Snapshots\n");
    assertThat(written("snapshots.csv")).startsWith("snapshot,");
    assertThat(written("snapshots")).startsWith("snapshot,");
  }

  @Test
  void theFormatIsStrongerThanTheName() throws IOException {
    assertThat(written("snapshots.json", "--format", "csv")).startsWith("snapshot,");
  }

  @Test
  void aHyphenIsStandardOutput() {
    assertThat(ChivitRun.in(directory).expectingSuccess("snapshots", "-o", "-"))
        .startsWith("snapshot,");
    assertThat(directory.resolve("-")).doesNotExist();
  }

  @Test
  void aFailedCommandLeavesTheFileAsItWas() throws IOException {
    Files.writeString(directory.resolve("result.csv"), "mine\n");

    ChivitRun.in(directory).run("survival", "--by", "nonsense", "-o", "result.csv");

    assertThat(directory.resolve("result.csv")).hasContent("mine");
  }

  @Test
  void whatIsReadIsNeverOverwritten() throws IOException {
    String table = "months,died\n3,1\n5,0\n";
    ChivitRun.file(directory, "trial.csv", table);
    ChivitRun.file(directory, "list/cases.csv", "case_id\n");

    Result survival =
        ChivitRun.in(directory)
            .run(
                "survival --table trial.csv --time months --event died -o ./trial.csv"
                    .split(" ", -1));
    Result validate = ChivitRun.in(directory).run("validate", "list", "-o", "list/cases.csv");

    assertThat(survival.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(survival.err()).contains("trial.csv would overwrite what is read; name another");
    assertThat(directory.resolve("trial.csv")).hasContent(table);
    assertThat(validate.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(validate.err()).contains("cases.csv would overwrite what is read; name another");
    assertThat(directory.resolve("list/cases.csv")).hasContent("case_id");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "registry/registry.json",
        "registry/cases/x.csv",
        "registry/cases/_delta_log/00000000000000000000.json"
      })
  void aRegistryIsNeverOverwritten(String name) {
    Result result = ChivitRun.in(directory).run("snapshots", "-o", name);

    assertThat(result.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(result.err()).contains(name + " is a place of the registry itself");
    assertThat(ChivitRun.in(directory).expectingSuccess("snapshots").lines()).hasSize(2);
  }

  @Test
  void aResultMayLieBesideTheDataOfARegistry() throws IOException {
    assertThat(written("registry/snapshots.csv")).startsWith("snapshot,");
  }

  @Test
  void anEmptyNameIsNoFile() {
    Result result = ChivitRun.in(directory).run("snapshots", "-o", "");

    assertThat(result.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(result.err()).contains("-o names no file");
  }

  @Test
  void anEarlierResultIsReplacedAndNothingElseLeft() throws IOException {
    Files.writeString(directory.resolve("result.csv"), "an earlier result\n");

    written("result.csv");

    assertThat(directory.resolve("result.csv")).content().startsWith("snapshot,");
    try (Stream<Path> inside = Files.list(directory)) {
      assertThat(inside.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("registry", "result.csv");
    }
  }
}
