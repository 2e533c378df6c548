package org.chivit.cli.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chivit.cli.environment.CliEnvironment;
import org.chivit.cli.environment.ExitCode;
import org.chivit.cli.environment.ShellWord;
import org.chivit.cli.environment.Talk;
import org.chivit.registry.store.parquet.ParquetCaseStore;
import org.chivit.registry.vocabulary.LocalVocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes an empty registry. */
@Command(
    name = "init",
    header = {"Make an empty registry.", ""},
    description = {
      "Make an empty registry in a new or empty folder.",
      "What is already in the folder is never overwritten.",
      "Its tables/*.csv hold the words of the hospital for protocols, procedures, centers and causes"
          + " of death; edit them as you like."
    },
    footer = {
      "",
      "Example:",
      "  chivit init registry",
      "",
      "A registry at ./registry is found by the other commands without --registry."
    })
final class InitCommand implements Callable<Integer> {

  private final CliEnvironment environment;

  @Parameters(index = "0", paramLabel = "DIR", description = "The folder to make.")
  private Path folder;

  InitCommand(CliEnvironment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    Path registry = environment.resolve(folder);
    ParquetCaseStore.create(registry, environment.clock().instant(), environment.user());
    LocalVocabulary.writeStandard(registry);
    new Talk(environment)
        .say(
            "Made an empty registry at "
                + folder
                + ".\nBring cases in with: chivit import cases.csv --registry "
                + ShellWord.of(folder));
    return ExitCode.OK;
  }
}
