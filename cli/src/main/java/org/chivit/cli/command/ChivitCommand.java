package org.chivit.cli.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.chivit.cli.environment.CliEnvironment;
import org.chivit.cli.environment.ExitCode;
import org.chivit.cli.option.CommonOptions;
import org.chivit.cli.option.EngineName;
import org.chivit.cli.option.IntakeInputOptions.Order;
import org.chivit.cli.option.WordConverter;
import org.chivit.cli.output.Format;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Spec;

/** The program itself; everything is done by its commands. */
@Command(
    name = "chivit",
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "A children's cancer registry, and the statistics that it exists for.",
      "Results go to standard output, everything else that is said to standard error."
    },
    footer = {
      "",
      "Examples:",
      "  chivit demo                        see the whole way on synthetic cases",
      "  chivit init registry               make an empty registry",
      "  chivit import cases.csv            bring cases in; what is wrong is set aside",
      "  chivit survival --by iccc_main     survival of each main diagnostic group",
      "",
      "\"chivit COMMAND --help\" tells more of a command.",
      "Variables: CHIVIT_REGISTRY names the registry; NO_COLOR turns colors off."
    })
public final class ChivitCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  private ChivitCommand() {}

  /**
   * The command line for one run: with the command that is named first or, where that says nothing
   * of a command, with all of them. Reading the options of a command takes longer than counting a
   * registry, so those of the others are not read.
   *
   * @param arguments what the user wrote
   * @param runner runs the program once more, for the command that shows others
   */
  public static CommandLine line(
      List<String> arguments,
      CliEnvironment environment,
      String programVersion,
      CommandRunner runner) {
    CommandLine line = new CommandLine(new ChivitCommand());
    CommandSpec root = line.getCommandSpec();
    root.version("chivit " + programVersion);
    root.addOption(
        OptionSpec.builder("-V", "--version")
            .versionHelp(true)
            .description("Show the version and exit.")
            .build());
    complete(root);
    Map<String, Supplier<Callable<Integer>>> commands = commands(environment, runner);
    Supplier<Callable<Integer>> named = arguments.isEmpty() ? null : commands.get(arguments.get(0));
    if (named != null) {
      add(line, named.get());
    } else {
      commands.values().forEach(command -> add(line, command.get()));
      line.addSubcommand(new GenerateCompletion());
    }
    return line;
  }

  private static Map<String, Supplier<Callable<Integer>>> commands(
      CliEnvironment environment, CommandRunner runner) {
    Map<String, Supplier<Callable<Integer>>> commands = new LinkedHashMap<>();
    commands.put("demo", () -> new DemoCommand(environment, runner));
    commands.put("init", () -> new InitCommand(environment));
    commands.put("import", () -> new ImportCommand(environment));
    commands.put("validate", () -> new ValidateCommand(environment));
    commands.put("survival", () -> new SurvivalCommand(environment));
    commands.put("coverage", () -> new CoverageCommand(environment));
    commands.put("delay", () -> new DelayCommand(environment));
    commands.put("snapshots", () -> new SnapshotsCommand(environment));
    commands.put("duplicates", () -> new DuplicatesCommand(environment));
    commands.put("merge", () -> new MergeCommand(environment));
    commands.put("columns", () -> new ColumnsCommand(environment));
    commands.put("rules", () -> new RulesCommand(environment));
    commands.put("generate", () -> new GenerateCommand(environment));
    return commands;
  }

  private static void add(CommandLine line, Callable<Integer> command) {
    CommandLine added = new CommandLine(command);
    added.registerConverter(Format.class, new WordConverter<>(Format.class));
    added.registerConverter(EngineName.class, new WordConverter<>(EngineName.class));
    added.registerConverter(Order.class, new WordConverter<>(Order.class));
    complete(added.getCommandSpec());
    added.getCommandSpec().usageMessage().abbreviateSynopsis(true).sortOptions(false);
    line.addSubcommand(added);
  }

  /** Adds what every command has. */
  private static void complete(CommandSpec spec) {
    spec.addMixin("common", CommandSpec.forAnnotatedObject(new CommonOptions()));
    spec.usageMessage()
        .exitCodeListHeading("%nExit codes:%n")
        .exitCodeList(ExitCode.descriptions())
        .optionListHeading("%nOptions:%n")
        .commandListHeading("%nCommands:%n")
        .parameterListHeading("%nParameters:%n");
  }

  /** Without a command there is nothing to do but to say what there is. */
  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCode.USAGE;
  }
}
