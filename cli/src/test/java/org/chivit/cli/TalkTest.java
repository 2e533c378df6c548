package org.chivit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.chivit.cli.testing.ChivitRun;
import org.chivit.cli.testing.ChivitRun.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Color, and which form a result takes by itself. */
class TalkTest {

  private static final String ESCAPE = "\u001B";

  @TempDir private Path directory;

  @Test
  void errorsAreColoredOnATerminal() {
    assertThat(ChivitRun.in(directory).onTerminal().run("surival").err()).contains(ESCAPE);
  }

  @Test
  void nothingIsColoredInAPipe() {
    assertThat(ChivitRun.in(directory).run("surival").err()).doesNotContain(ESCAPE);
  }

  @Test
  void nothingIsColoredWhereTheUserDoesNotWantIt() {
    assertThat(ChivitRun.in(directory).onTerminal().with("NO_COLOR", "1").run("surival").err())
        .doesNotContain(ESCAPE);
  }

  @Test
  void anEmptyWishForNoColorIsNone() {
    assertThat(ChivitRun.in(directory).onTerminal().with("NO_COLOR", "").run("surival").err())
        .contains(ESCAPE);
  }

  @Test
  void nothingIsColoredOnADumbTerminal() {
    assertThat(ChivitRun.in(directory).onTerminal().with("TERM", "dumb").run("surival").err())
        .doesNotContain(ESCAPE);
  }

  @Test
  void whatAFileHoldsIsNotObeyedByTheTerminal() {
    ChivitRun.file(directory, "t.csv", "time,event\n1,x\u001b[2J\n");

    Result result =
        ChivitRun.in(directory)
            .run("survival", "--table", "t.csv", "--time", "time", "--event", "event");

    assertThat(result.err()).contains("holds \"x [2J\"").doesNotContain(ESCAPE);
  }

  @Test
  void aTerminalGetsATableAndAPipeCsv() {
    ChivitRun.in(directory).expectingSuccess("init", "registry");

    assertThat(ChivitRun.in(directory).onTerminal().expectingSuccess("snapshots"))
        .startsWith("Snapshots\n\nsnapshot  time ");
    assertThat(ChivitRun.in(directory).expectingSuccess("snapshots")).startsWith("snapshot,time,");
  }
}
