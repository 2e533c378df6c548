package org.chivit.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.chivit.analytics.count.UnknownColumnException;
import org.chivit.cli.engine.EngineUnavailableException;
import org.chivit.cli.environment.CliEnvironment;
import org.chivit.cli.environment.ExitCode;
import org.chivit.cli.environment.Talk;
import org.chivit.cli.environment.UsageException;
import org.chivit.registry.code.NearestName;
import org.chivit.registry.intake.UnwritablePlaceException;
import org.chivit.registry.store.AnalysisColumn;
import org.chivit.registry.store.StoreException;
import org.chivit.registry.text.UnreadableInputException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says why a command could not be carried out, and gives it the exit code of its kind. */
final class FailureReport implements IExecutionExceptionHandler {

  /** More columns than this are no help in a message. */
  private static final int MOST_COLUMNS = 40;

  private final CliEnvironment environment;
  private final Talk talk;

  FailureReport(CliEnvironment environment) {
    this.environment = environment;
    this.talk = new Talk(environment);
  }

  @Override
  public int handleExecutionException(
      Exception exception, CommandLine line, ParseResult parseResult) {
    environment.out().flush();
    if (exception instanceof UsageException) {
      String name = line.getCommandSpec().qualifiedName();
      talk.error(exception.getMessage() + "\nSee: " + name + " --help");
      return ExitCode.USAGE;
    }
    if (exception instanceof UnknownColumnException unknown) {
      talk.error(unknownColumn(unknown));
      return ExitCode.USAGE;
    }
    if (exception instanceof UnreadableInputException
        || exception instanceof StoreException
        || exception instanceof UnwritablePlaceException
        || exception instanceof EngineUnavailableException) {
      talk.error(exception.getMessage());
      return ExitCode.UNREADABLE;
    }
    if (exception instanceof IOException || exception instanceof UncheckedIOException) {
      talk.error("a file cannot be read or written: " + exception.getMessage());
      return ExitCode.UNREADABLE;
    }
    return bug(exception, hasDebug(parseResult));
  }

  /** Says why the Java runtime gave up. */
  int handleError(Error error, boolean debug) {
    environment.out().flush();
    if (error instanceof OutOfMemoryError) {
      talk.error(
          "the memory that Java was given is not enough for this.\n"
              + "Give it more, such as four gigabytes: CHIVIT_JAVA_OPTS=-Xmx4g");
      return ExitCode.BUG;
    }
    return bug(error, debug);
  }

  private static String unknownColumn(UnknownColumnException exception) {
    List<String> known = exception.known();
    String suggestion =
        NearestName.of(exception.column(), known)
            .map(near -> "; did you mean " + near + "?")
            .orElse(".");
    boolean ofRegistry = known.contains(AnalysisColumn.CASE_ID.columnName());
    String listed =
        ofRegistry
            ? "\"chivit columns\" lists the columns of a registry."
            : "Columns: "
                + String.join(", ", known.subList(0, Math.min(MOST_COLUMNS, known.size())));
    return "there is no column \"" + exception.column() + "\"" + suggestion + "\n" + listed;
  }

  private int bug(Throwable failure, boolean debug) {
    if (debug) {
      StringWriter trace = new StringWriter();
      failure.printStackTrace(new PrintWriter(trace));
      talk.say(trace.toString());
    }
    talk.error(
        "an error of the program: "
            + failure
            + "\nPlease report it to the maintainers with the command that you gave"
            + " (no patient data) and what the same command says with --debug.");
    return ExitCode.BUG;
  }

  private static boolean hasDebug(ParseResult parseResult) {
    ParseResult at = parseResult;
    boolean asked = at.hasMatchedOption("--debug");
    while (at.hasSubcommand()) {
      at = at.subcommand();
      asked |= at.hasMatchedOption("--debug");
    }
    return asked;
  }
}
