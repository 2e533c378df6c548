package org.chivit.cli.environment;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a command sees of its process.
 *
 * @param out where results go
 * @param err where everything else that is said goes
 * @param outTo where {@code out} leads; decides the default form of a result
 * @param errTo where {@code err} leads; decides about color and progress
 * @param clock the time
 * @param variable looks up an environment variable
 * @param user who runs the command, for the account of a commit
 * @param directory what relative paths are resolved against
 * @param home the folder of the distribution, if the program runs from one
 */
public record CliEnvironment(
    PrintStream out,
    PrintStream err,
    Destination outTo,
    Destination errTo,
    Clock clock,
    Function<String, Optional<String>> variable,
    String user,
    Path directory,
    Optional<Path> home) {

  /** Checks that nothing is null. */
  public CliEnvironment {
    Objects.requireNonNull(out, "out");
    Objects.requireNonNull(err, "err");
    Objects.requireNonNull(outTo, "outTo");
    Objects.requireNonNull(errTo, "errTo");
    Objects.requireNonNull(clock, "clock");
    Objects.requireNonNull(variable, "variable");
    Objects.requireNonNull(user, "user");
    Objects.requireNonNull(directory, "directory");
    Objects.requireNonNull(home, "home");
  }

  /** The day on which the command runs, in the zone of the clock. */
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }

  /** A path as the user wrote it, seen from the working directory. */
  public Path resolve(Path path) {
    return directory.resolve(path);
  }

  /**
   * Whether what is said may be colored: not into a pipe, not where {@code NO_COLOR} is set
   * (no-color.org: to anything but nothing), not on a dumb terminal.
   */
  public boolean colorAllowed() {
    boolean unwanted = variable.apply("NO_COLOR").filter(value -> !value.isEmpty()).isPresent();
    boolean dumb = variable.apply("TERM").filter("dumb"::equals).isPresent();
    return errTo == Destination.TERMINAL && !unwanted && !dumb;
  }

  /** The same with other streams for results and talk, as for a command inside a command. */
  public CliEnvironment writingTo(PrintStream otherOut, PrintStream otherErr) {
    return new CliEnvironment(
        otherOut,
        otherErr,
        Destination.PIPE,
        Destination.PIPE,
        clock,
        variable,
        user,
        directory,
        home);
  }
}
