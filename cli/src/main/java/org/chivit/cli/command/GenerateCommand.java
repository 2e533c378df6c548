package org.chivit.cli.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chivit.cli.environment.CliEnvironment;
import org.chivit.cli.environment.ExitCode;
import org.chivit.cli.environment.Talk;
import org.chivit.cli.environment.UsageException;
import org.chivit.cli.output.ReadableNumbers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes synthetic cases. */
@Command(
    name = "generate",
    header = {"Make synthetic cases, for trying and testing.", ""},
    description = {
      "Make synthetic cases as a folder of CSV files, for trying and testing. No child is real.",
      "The same seed makes the same cases on every computer."
    },
    footer = {"", "Example:", "  chivit generate some-cases --cases 1000 --seed 2018"})
final class GenerateCommand implements Callable<Integer> {

  private final CliEnvironment environment;

  @Parameters(index = "0", paramLabel = "DIR", description = "The folder to make.")
  private Path folder;

  @Option(
      names = "--cases",
      paramLabel = "N",
      defaultValue = "1000",
      description = "How many cases; default ${DEFAULT-VALUE}.")
  private int cases;

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "2018",
      description = "Which cases: any whole number; default ${DEFAULT-VALUE}.")
  private long seed;

  GenerateCommand(CliEnvironment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    if (cases < 1) {
      throw new UsageException("--cases " + cases + " must be at least 1.");
    }
    new SyntheticFolder(environment, seed, cases).write(environment.resolve(folder));
    new Talk(environment)
        .say("Wrote " + ReadableNumbers.count(cases) + " synthetic cases to " + folder + ".");
    return ExitCode.OK;
  }
}
