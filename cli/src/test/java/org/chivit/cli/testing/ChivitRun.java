package org.chivit.cli.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chivit.cli.Chivit;
import org.chivit.cli.environment.CliEnvironment;
import org.chivit.cli.environment.Destination;

/** Runs the program in this process as a user would, in a folder of its own, at a fixed time. */
public final class ChivitRun {

  /** The time at which a run takes place unless the test says another. */
  public static final Instant NOW = Instant.parse("2026-01-31T08:15:30Z");

  private final Path directory;
  private final Map<String, String> variables = new HashMap<>();
  private Destination destination = Destination.PIPE;
  private Instant now = NOW;
  private Optional<Path> home = Optional.empty();

  private ChivitRun(Path directory) {
    this.directory = directory;
  }

  /** Runs in a folder, with output into a pipe and no variable set. */
  public static ChivitRun in(Path directory) {
    return new ChivitRun(directory);
  }

  /** With both streams on a terminal. */
  public ChivitRun onTerminal() {
    this.destination = Destination.TERMINAL;
    return this;
  }

  /** At another time. */
  public ChivitRun at(Instant time) {
    this.now = time;
    return this;
  }

  /** With an environment variable. */
  public ChivitRun with(String variable, String value) {
    variables.put(variable, value);
    return this;
  }

  /** From a distribution. */
  public ChivitRun from(Path distribution) {
    this.home = Optional.of(distribution);
    return this;
  }

  /** What came of a run. */
  public record Result(int exitCode, String out, String err) {}

  /** Runs one command line. */
  public Result run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exitCode = Chivit.run(arguments, environment(out, err));
    return new Result(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Runs a command line that must succeed, as a step of a test. */
  public String expectingSuccess(String... arguments) {
    Result result = run(arguments);
    if (result.exitCode() != 0) {
      throw new AssertionError(String.join(" ", arguments) + ": " + result);
    }
    return result.out();
  }

  /** The environment of a run, for tests of what lies below the program. */
  public CliEnvironment environment(ByteArrayOutputStream out, ByteArrayOutputStream err) {
    return new CliEnvironment(
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        destination,
        destination,
        Clock.fixed(now, ZoneOffset.UTC),
        name -> Optional.ofNullable(variables.get(name)),
        "tester",
        directory,
        home);
  }

  /** A file or folder of the test resources. */
  public static Path resource(String name) {
    try {
      return Path.of(ChivitRun.class.getResource("/" + name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes a text file into the folder of the run. */
  public static Path file(Path directory, String name, String text) {
    try {
      Path file = directory.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
