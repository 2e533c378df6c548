package org.chivit.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chivit.cli.environment.CliEnvironment;
import org.chivit.cli.environment.Progress;
import org.chivit.cli.environment.Talk;
import org.chivit.registry.intake.IntakeOptions;
import org.chivit.registry.intake.IntakeReport;
import org.chivit.registry.intake.RejectsFolder;
import org.chivit.registry.registration.CaseId;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.store.CaseStore;
import org.chivit.registry.store.CommitRequest;
import org.chivit.registry.store.CommitResult;
import org.chivit.registry.store.Snapshot;
import org.chivit.registry.validation.rules.StandardRules;

/**
 * One import: read, judge, set aside, commit, in this order, so that no rejected row can be lost
 * once a case is stored.
 *
 * @param environment the time and the author of the commit
 * @param input the folder or file to read
 * @param rejects the folder for rejected rows, made only if there are any
 * @param options what the user says of the input
 * @param reason why, for the list of snapshots
 */
record CaseImport(
    CliEnvironment environment, Path input, Path rejects, IntakeOptions options, String reason) {

  CaseImport {
    Objects.requireNonNull(environment, "environment");
    Objects.requireNonNull(input, "input");
    Objects.requireNonNull(rejects, "rejects");
    Objects.requireNonNull(options, "options");
    Objects.requireNonNull(reason, "reason");
  }

  ImportAccount into(CaseStore store) {
    IntakeReport report = read();
    Optional<Path> setAside = RejectsFolder.write(rejects, report);
    warnOfLoss(store, report.accepted());
    return new ImportAccount(report, commit(store, report.accepted()), setAside);
  }

  private IntakeReport read() {
    try (Progress progress = Progress.counting(environment, "judging cases")) {
      RuleJudge judge = new RuleJudge(StandardRules.validator(environment.today()), progress);
      return judge.intake(options).read(input);
    }
  }

  private CommitResult commit(CaseStore store, List<RegistryCase> accepted) {
    try (Progress progress = Progress.counting(environment, "storing cases:")) {
      progress.at(accepted.size());
      return store.commit(
          new CommitRequest(accepted, environment.clock().instant(), environment.user(), reason));
    }
  }

  private void warnOfLoss(CaseStore store, List<RegistryCase> accepted) {
    Snapshot before = store.latest();
    List<CaseId> ids = accepted.stream().map(RegistryCase::id).toList();
    long fewer = LostItems.cases(store.open(before).cases(ids), accepted);
    if (fewer > 0) {
      new Talk(environment)
          .warning(
              ImportAccount.plural(fewer, "case")
                  + " will hold fewer treatments, events or contacts than before; perhaps a file"
                  + " is missing beside cases.csv.\nSnapshot "
                  + before.id()
                  + " keeps them as they were.");
    }
  }
}
