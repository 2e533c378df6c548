package org.chivit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.chivit.cli.environment.CliEnvironment;
import org.chivit.cli.environment.ExitCode;
import org.chivit.cli.testing.ChivitRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

class FailureReportTest {

  @TempDir private Path directory;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  /** A command that fails in a way of the test's choice. */
  @Command(name = "failing")
  private record Failing(Exception failure) implements java.util.concurrent.Callable<Integer> {
    @Override
    public Integer call() throws Exception {
      throw failure;
    }
  }

  private int fail(Exception failure, String... arguments) {
    CommandSpec spec = CommandSpec.forAnnotatedObject(new Failing(failure));
    spec.addOption(OptionSpec.builder("--debug").build());
    CommandLine line = new CommandLine(spec);
    line.setExecutionExceptionHandler(new FailureReport(environment()));
    return line.execute(arguments);
  }

  private CliEnvironment environment() {
    return ChivitRun.in(directory).environment(out, err);
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void anErrorOfTheProgramIsOneSentenceAndTheWayToReportIt() {
    int exitCode = fail(new IllegalStateException("the impossible"));

    assertThat(exitCode).isEqualTo(ExitCode.BUG);
    assertThat(said())
        .contains("an error of the program", "the impossible", "--debug", "no patient data")
        .doesNotContain("\tat ");
  }

  @Test
  void debugShowsTheStackTrace() {
    int exitCode = fail(new IllegalStateException("the impossible"), "--debug");

    assertThat(exitCode).isEqualTo(ExitCode.BUG);
    assertThat(said()).contains("\tat org.chivit.cli.FailureReportTest");
  }

  @Test
  void aFileThatCannotBeReadIsNoErrorOfTheProgram() {
    int exitCode = fail(new IOException("disk on fire"));

    assertThat(exitCode).isEqualTo(ExitCode.UNREADABLE);
    assertThat(said()).contains("disk on fire").doesNotContain("error of the program");
  }

  @Test
  void tooLittleMemoryIsSaidWithTheWayToMore() {
    int exitCode =
        new FailureReport(environment())
            .handleError(new OutOfMemoryError("Java heap space"), false);

    assertThat(exitCode).isEqualTo(ExitCode.BUG);
    assertThat(said()).contains("CHIVIT_JAVA_OPTS=-Xmx4g");
  }
}
