package org.chivit.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chivit.analytics.cohort.Endpoint;
import org.chivit.analytics.count.CaseCounter;
import org.chivit.analytics.count.Comparison;
import org.chivit.analytics.count.local.TableFile;
import org.chivit.analytics.survival.SurvivalAnalysis;
import org.chivit.analytics.survival.SurvivalOptions;
import org.chivit.analytics.survival.SurvivalResult;
import org.chivit.analytics.survival.TableColumns;
import org.chivit.analytics.survival.TimeUnit;
import org.chivit.cli.environment.CliEnvironment;
import org.chivit.cli.environment.ExitCode;
import org.chivit.cli.environment.Talk;
import org.chivit.cli.environment.UsageException;
import org.chivit.cli.option.OutputOptions;
import org.chivit.cli.option.QueryOptions;
import org.chivit.cli.option.SurvivalMethodOptions;
import org.chivit.cli.option.TableOptions;
import org.chivit.cli.output.Printable;
import org.chivit.cli.output.SurvivalCurveTable;
import org.chivit.cli.output.SurvivalJson;
import org.chivit.cli.output.SurvivalJson.Detail;
import org.chivit.cli.output.SurvivalReading;
import org.chivit.registry.store.SnapshotId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Survival by Kaplan and Meier, of a registry or of any table. */
@Command(
    name = "survival",
    header = {"Survival by Kaplan and Meier.", ""},
    description = {
      "Survival by Kaplan and Meier, from the incidence date of a registry's cases, or of the rows of"
          + " any table.",
      "Rows that cannot be used are left out and told on standard error, with the reason; where one"
          + " of them holds something that must be mended, the exit code is 1."
    },
    footer = {
      "",
      "Examples:",
      "  chivit survival --by iccc_main",
      "  chivit survival --endpoint event-free --by stage_tier1 --where \"iccc_main = IX\"",
      "  chivit survival --at 2y,5y --curve --format json -o survival.json",
      "  chivit survival --table trial.csv --time months --event died --time-unit months --by arm"
    })
final class SurvivalCommand implements Callable<Integer> {

  private final CliEnvironment environment;

  @Mixin private QueryOptions query;
  @Mixin private SurvivalMethodOptions method;

  @Option(
      names = "--curve",
      description =
          "Write out the whole curves: in JSON beside the estimates, in the other forms instead of"
              + " them.")
  private boolean curve;

  @Mixin private RegistryCount registry;
  @Mixin private TableOptions table;
  @Mixin private OutputOptions output;

  SurvivalCommand(CliEnvironment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    return table.file().isPresent() ? ofTable(table.file().get()) : ofRegistry();
  }

  private int ofRegistry() {
    table.requireUnused();
    Endpoint endpoint = Question.ask(method::endpoint);
    SurvivalOptions options = Question.ask(() -> method.options(TimeUnit.DAYS));
    List<Comparison> where = query.where();
    List<String> by = query.by();
    return registry.run(
        environment,
        (counter, snapshot) ->
            print(
                Question.ask(() -> SurvivalAnalysis.ofCases(counter, where, by, endpoint, options)),
                Optional.of(snapshot.id())));
  }

  private int ofTable(Path file) {
    if (method.namesEndpoint() || registry.namesRegistry()) {
      throw new UsageException(
          "--endpoint, --registry and --snapshot belong to a registry; leave them out with --table.");
    }
    output.requireNoInput(environment, environment.resolve(file));
    TableColumns columns = Question.ask(table::columns);
    SurvivalOptions options = Question.ask(() -> method.options(table.unit()));
    List<Comparison> where = query.where();
    List<String> by = query.by();
    return registry
        .engines(environment)
        .countIn(
            TableFile.open(environment.resolve(file)),
            counter -> print(analyze(counter, columns, where, by, options), Optional.empty()));
  }

  private static SurvivalResult analyze(
      CaseCounter counter,
      TableColumns columns,
      List<Comparison> where,
      List<String> by,
      SurvivalOptions options) {
    return Question.ask(() -> SurvivalAnalysis.ofTable(counter, columns, where, by, options));
  }

  private int print(SurvivalResult result, Optional<SnapshotId> counted) {
    if (output.showsNotes(environment)) {
      Talk talk = new Talk(environment);
      result.flow().sentences().forEach(talk::warning);
    }
    SurvivalJson json = new SurvivalJson(result, counted, curve ? Detail.CURVE : Detail.ESTIMATES);
    output.print(
        environment,
        curve
            ? Printable.of(SurvivalCurveTable.of(result), json)
            : Printable.of(result.toTable(), () -> SurvivalReading.of(result), json));
    return result.flow().hasMalformed() ? ExitCode.FINDINGS : ExitCode.OK;
  }
}
