package org.chivit.cli.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.chivit.analytics.count.Comparison;
import org.chivit.analytics.delay.DelayAnalysis;
import org.chivit.analytics.delay.DelayResult;
import org.chivit.cli.environment.CliEnvironment;
import org.chivit.cli.environment.ExitCode;
import org.chivit.cli.option.OutputOptions;
import org.chivit.cli.option.QueryOptions;
import org.chivit.cli.output.DelayPrint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** How long the way to care takes. */
@Command(
    name = "delay",
    header = {"How long the way to care takes.", ""},
    description = {
      "Intervals of the pathway to care, from the first symptom to the start of treatment, in days:"
          + " median, quartiles and 90th percentile.",
      "Cases that lack a date, know one to the year only, or have the dates in the wrong order are"
          + " counted apart."
    },
    footer = {
      "",
      "Examples:",
      "  chivit delay",
      "  chivit delay --by province --format json -o delay.json"
    })
final class DelayCommand implements Callable<Integer> {

  private final CliEnvironment environment;

  @Mixin private QueryOptions query;
  @Mixin private RegistryCount registry;
  @Mixin private OutputOptions output;

  DelayCommand(CliEnvironment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    List<Comparison> where = query.where();
    List<String> by = query.by();
    return registry.run(
        environment,
        (counter, snapshot) -> {
          DelayResult result = Question.ask(() -> DelayAnalysis.of(counter, where, by));
          output.print(environment, DelayPrint.of(result, snapshot.id()));
          return ExitCode.OK;
        });
  }
}
