package org.chivit.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.chivit.cli.command.ChivitCommand;
import org.chivit.cli.environment.CliEnvironment;
import org.chivit.cli.environment.Destination;
import org.chivit.cli.environment.ExitCode;
import org.chivit.cli.environment.Talk;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/** The entry point: the only place that touches the process, its clock and its end. */
public final class Chivit {

  private static final int BUFFER_BYTES = 1 << 16;

  private Chivit() {}

  /** Runs the program and ends the process with its exit code. */
  public static void main(String[] args) {
    ResultStream results = new ResultStream(new FileOutputStream(FileDescriptor.out));
    CliEnvironment environment = ofThisProcess(results);
    int exitCode = run(args, environment);
    environment.out().flush();
    Optional<String> loss = results.loss();
    loss.ifPresent(
        why ->
            new Talk(environment)
                .error(
                    "the result could not be written (" + why + "); what is there is not whole."));
    environment.err().flush();
    System.exit(loss.isPresent() ? ExitCode.UNREADABLE : exitCode);
  }

  /**
   * Runs the program.
   *
   * @return the exit code, one of {@link org.chivit.cli.environment.ExitCode}
   */
  public static int run(String[] args, CliEnvironment environment) {
    CommandLine line =
        ChivitCommand.line(
            List.of(args),
            environment,
            version(),
            (arguments, inner) -> run(arguments.toArray(String[]::new), inner));
    line.setExpandAtFiles(false);
    line.setUsageHelpAutoWidth(false);
    line.setUsageHelpWidth(100);
    line.setOut(new PrintWriter(environment.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(environment.err(), true, StandardCharsets.UTF_8));
    line.setColorScheme(
        Help.defaultColorScheme(environment.colorAllowed() ? Help.Ansi.ON : Help.Ansi.OFF));
    line.setParameterExceptionHandler(new UsageReport(environment));
    FailureReport failures = new FailureReport(environment);
    line.setExecutionExceptionHandler(failures);
    try {
      return line.execute(args);
    } catch (Error error) {
      // Left alone, the Java runtime would end with a code that means something else here.
      return failures.handleError(error, List.of(args).contains("--debug"));
    } finally {
      environment.out().flush();
    }
  }

  private static String version() {
    String version = Chivit.class.getPackage().getImplementationVersion();
    return version == null ? "(development)" : version;
  }

  private static CliEnvironment ofThisProcess(ResultStream results) {
    return new CliEnvironment(
        text(results),
        text(new FileOutputStream(FileDescriptor.err)),
        destination("chivit.terminal"),
        destination("chivit.terminal.err"),
        Clock.system(ZoneId.systemDefault()),
        name -> Optional.ofNullable(System.getenv(name)),
        System.getProperty("user.name", "unknown"),
        Path.of(""),
        Optional.ofNullable(System.getProperty("chivit.home")).map(Path::of));
  }

  private static PrintStream text(OutputStream stream) {
    // The text is UTF-8 whatever the locale says, so that the bytes are the same everywhere.
    return new PrintStream(
        new BufferedOutputStream(stream, BUFFER_BYTES), false, StandardCharsets.UTF_8);
  }

  /**
   * What the launcher found out. Without it the console of the process tells of both ends; from
   * Java 22 on it does so only with {@code -Djdk.console=java.base}, which the launcher gives.
   */
  private static Destination destination(String property) {
    boolean terminal =
        Optional.ofNullable(System.getProperty(property))
            .map(Boolean::parseBoolean)
            .orElseGet(() -> Optional.ofNullable(System.console()).isPresent());
    return terminal ? Destination.TERMINAL : Destination.PIPE;
  }
}
