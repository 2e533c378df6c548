package org.chivit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.chivit.cli.testing.ChivitRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
