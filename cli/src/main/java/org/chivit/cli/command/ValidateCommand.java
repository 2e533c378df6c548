package org.chivit.cli.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chivit.cli.environment.CliEnvironment;
import org.chivit.cli.environment.ExitCode;
import org.chivit.cli.environment.Progress;
import org.chivit.cli.environment.Talk;
import org.chivit.cli.option.IntakeInputOptions;
import org.chivit.cli.option.OutputOptions;
import org.chivit.cli.option.RegistryOptions;
import org.chivit.cli.output.ProblemTable;
import org.chivit.cli.output.RuleTallyTable;
import org.chivit.registry.intake.IntakeReport;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.validation.rules.StandardRules;
import org.chivit.registry.vocabulary.LocalVocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what an import would reject or doubt, and changes nothing. */
@Command(
    name = "validate",
    header = {"Say what an import would reject or doubt.", ""},
    description = {
      "Say what \"chivit import\" would reject or doubt, and change nothing.",
      "The exit code is 1 where there is an error or a warning."
    },
    footer = {
      "",
      "Examples:",
      "  chivit validate cases.csv",
      "  chivit validate folder --date-order dmy --format csv -o problems.csv",
      "  chivit validate ward.xlsx -o problems.xlsx",
      "  chivit validate folder --summary"
    })
final class ValidateCommand implements Callable<Integer> {

  private final CliEnvironment environment;

  @Parameters(
      index = "0",
      paramLabel = "PATH",
      description = "A folder with cases.csv, such a file alone, or a workbook (.xlsx).")
  private Path input;

  @Option(
      names = "--summary",
      description = "Count per rule in how many cases it found something or could not be run.")
  private boolean summary;

  @Mixin private RegistryOptions registry;
  @Mixin private IntakeInputOptions intake;
  @Mixin private OutputOptions output;

  ValidateCommand(CliEnvironment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    output.requireNoInput(environment, environment.resolve(input));
    RuleJudge judge;
    IntakeReport report;
    try (Progress progress = Progress.counting(environment, "judging cases")) {
      judge = new RuleJudge(StandardRules.validator(environment.today()), progress);
      report = judge.intake(vocabulary(), intake.options()).read(environment.resolve(input));
    }
    return print(report, judge);
  }

  /** The words of the registry that an import would go to, so that it would say the same. */
  private LocalVocabulary vocabulary() {
    return registry.find(environment).map(LocalVocabulary::of).orElseGet(LocalVocabulary::standard);
  }

  private int print(IntakeReport report, RuleJudge judge) {
    output.print(
        environment,
        summary ? RuleTallyTable.of(report, judge.tallies()) : ProblemTable.of(report));
    long errors = report.problemsOf(Severity.ERROR);
    long warnings = report.problemsOf(Severity.WARNING);
    new Talk(environment)
        .say(
            ImportAccount.plural(report.casesRead(), "case")
                + " read: "
                + report.casesAccepted()
                + " would be accepted, "
                + report.casesRejected()
                + " rejected; "
                + ImportAccount.plural(errors, "error")
                + ", "
                + ImportAccount.plural(warnings, "warning")
                + ". Nothing was changed.");
    return errors + warnings > 0 ? ExitCode.FINDINGS : ExitCode.OK;
  }
}
