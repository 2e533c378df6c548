package org.chivit.cli.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.chivit.cli.environment.CliEnvironment;
import org.chivit.cli.environment.ExitCode;
import org.chivit.cli.option.OutputOptions;
import org.chivit.cli.option.RegistryOptions;
import org.chivit.cli.option.SnapshotOptions;
import org.chivit.cli.output.DuplicateTable;
import org.chivit.registry.identity.RegistrySearch;
import org.chivit.registry.identity.ReviewList;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.store.CaseStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists patients who may be one child under two ids. */
@Command(
    name = "duplicates",
    header = {"List patients who may be one child under two ids.", ""},
    description = {
      "List pairs of patients who may be one child, the likeliest first, and change nothing.",
      "A registry holds no names, so the score rests on what it does hold: date of birth (45 points),"
          + " sex (5), province (10), tumor (25) and its incidence date (15). What cannot be of one"
          + " life takes points away.",
      "The exit code is 1 where there is a pair."
    },
    footer = {
      "",
      "Examples:",
      "  chivit duplicates --registry registry",
      "  chivit duplicates --min-score 70 -o review.csv"
    })
final class DuplicatesCommand implements Callable<Integer> {

  private final CliEnvironment environment;

  @Mixin private RegistryOptions registry;
  @Mixin private SnapshotOptions snapshot;

  @Option(
      names = "--min-score",
      paramLabel = "N",
      description = "List pairs from this score on, 1 to 100; without it 80.")
  private int leastScore = RegistrySearch.USUAL_SCORE;

  @Mixin private OutputOptions output;

  DuplicatesCommand(CliEnvironment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    RegistrySearch search = Question.ask(() -> RegistrySearch.from(leastScore));
    CaseStore store = registry.open(environment);
    List<RegistryCase> cases = store.open(snapshot.in(store)).cases();
    ReviewList list = search.among(cases);
    output.print(environment, DuplicateTable.of(list, cases));
    return list.pairs().isEmpty() ? ExitCode.OK : ExitCode.FINDINGS;
  }
}
