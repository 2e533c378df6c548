package org.chivit.cli.environment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.chivit.cli.testing.ChivitRun;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private String progress(ChivitRun run) {
    CliEnvironment environment = run.environment(new ByteArrayOutputStream(), err);
    try (Progress progress = new Progress(environment, "writing", 2000)) {
      for (int i = 0; i <= 2000; i++) {
        progress.at(i);
      }
    }
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aTerminalSeesEachPercentOnceAndNothingInTheEnd() {
    String shown = progress(ChivitRun.in(Path.of("")).onTerminal());

    assertThat(shown).contains("writing 50 % (1,000)").endsWith("\r\u001B[K");
    assertThat(shown.split("%", -1)).hasSize(102);
  }

  @Test
  void workOfUnknownLengthIsCounted() {
    CliEnvironment environment =
        ChivitRun.in(Path.of("")).onTerminal().environment(new ByteArrayOutputStream(), err);
    try (Progress progress = Progress.counting(environment, "judging cases")) {
      for (int i = 1; i <= 1200; i++) {
        progress.at(i);
      }
    }

    assertThat(err.toString(StandardCharsets.UTF_8).split("\r\u001B\\[K", -1))
        .containsExactly("", "judging cases 1", "judging cases 500", "judging cases 1,000", "");
  }

  @Test
  void aPipeSeesNothing() {
    assertThat(progress(ChivitRun.in(Path.of("")))).isEmpty();
  }
}
