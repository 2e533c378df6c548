package org.chivit.cli;

import java.util.ArrayList;
import java.util.List;
import org.chivit.cli.environment.CliEnvironment;
import org.chivit.cli.environment.ExitCode;
import org.chivit.cli.environment.Talk;
import org.chivit.registry.code.NearestName;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line, and what was probably meant. */
final class UsageReport implements IParameterExceptionHandler {

  private final CliEnvironment environment;

  UsageReport(CliEnvironment environment) {
    this.environment = environment;
  }

  @Override
  public int handleParseException(ParameterException exception, String[] args) {
    CommandLine line = exception.getCommandLine();
    String message =
        exception instanceof UnmatchedArgumentException unmatched
            ? unmatched(unmatched, line)
            : exception.getMessage();
    String name = line.getCommandSpec().qualifiedName();
    new Talk(environment).error(message + "\nSee: " + name + " --help");
    return ExitCode.USAGE;
  }

  private static String unmatched(UnmatchedArgumentException exception, CommandLine line) {
    String word = exception.getUnmatched().get(0);
    CommandSpec spec = line.getCommandSpec();
    boolean isOption = word.startsWith("-") && word.length() > 1;
    boolean isCommand = !isOption && !spec.subcommands().isEmpty();
    if (!isOption && !isCommand) {
      return "\"" + word + "\" is one word too many for \"" + spec.qualifiedName() + "\"";
    }
    List<String> known = new ArrayList<>(isOption ? spec.optionsMap().keySet() : commands(spec));
    String name = isOption && word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
    String what =
        isOption
            ? "\"" + spec.qualifiedName() + "\" has no option " + name
            : "there is no command \"" + name + "\"";
    return what
        + NearestName.of(name, known).map(near -> "; did you mean " + near + "?").orElse("");
  }

  private static List<String> commands(CommandSpec spec) {
    return List.copyOf(spec.subcommands().keySet());
  }
}
