package org.chivit.cli.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.chivit.analytics.count.Comparison;
import org.chivit.analytics.coverage.CoverageResult;
import org.chivit.analytics.coverage.TreatmentCoverage;
import org.chivit.cli.environment.CliEnvironment;
import org.chivit.cli.environment.ExitCode;
import org.chivit.cli.option.OutputOptions;
import org.chivit.cli.option.QueryOptions;
import org.chivit.cli.output.CoveragePrint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** How many children were treated, with what, and how far it came. */
@Command(
    name = "coverage",
    header = {"Who was treated, with what, and how far it came.", ""},
    description = {
      "Treatment coverage: of the registered cases, how many started treatment; of those, how many had"
          + " surgery, radiotherapy and chemotherapy, and how many completed it.",
      "Proportions carry Wilson intervals of 95 %%."
    },
    footer = {
      "",
      "Examples:",
      "  chivit coverage",
      "  chivit coverage --by incidence_year --where \"iccc_main = VI\" --format csv"
    })
final class CoverageCommand implements Callable<Integer> {

  private final CliEnvironment environment;

  @Mixin private QueryOptions query;
  @Mixin private RegistryCount registry;
  @Mixin private OutputOptions output;

  CoverageCommand(CliEnvironment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    List<Comparison> where = query.where();
    List<String> by = query.by();
    return registry.run(
        environment,
        (counter, snapshot) -> {
          CoverageResult result = Question.ask(() -> TreatmentCoverage.of(counter, where, by));
          output.print(environment, CoveragePrint.of(result, snapshot.id()));
          return ExitCode.OK;
        });
  }
}
