package org.chivit.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.chivit.cli.command.ImportAccount.Outcome;
import org.chivit.cli.environment.CliEnvironment;
import org.chivit.cli.environment.Progress;
import org.chivit.cli.environment.Talk;
import org.chivit.registry.intake.FieldChange;
import org.chivit.registry.intake.ImportMode;
import org.chivit.registry.intake.IntakeOptions;
import org.chivit.registry.intake.IntakeReport;
import org.chivit.registry.intake.RejectsFolder;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.store.CaseStore;
import org.chivit.registry.store.CommitRequest;
import org.chivit.registry.store.CommitResult;
import org.chivit.registry.store.Snapshot;
import org.chivit.registry.store.SnapshotData;
import org.chivit.registry.validation.rules.StandardRules;
import org.chivit.registry.vocabulary.LocalVocabulary;

/**
 * One import: read, judge, set aside, commit, in this order, so that no rejected row can be lost
 * once a case is stored.
 *
 * @param environment the time and the author of the commit
 * @param input the folder or file to read
 * @param rejects the folder for rejected rows, made only if there are any
 * @param vocabulary the words of the hospital
 * @param options what the user says of the input
 * @param reason why, for the list of snapshots
 */
record CaseImport(
    CliEnvironment environment,
    Path input,
    Path rejects,
    LocalVocabulary vocabulary,
    IntakeOptions options,
    String reason) {

  CaseImport {
    Objects.requireNonNull(environment, "environment");
    Objects.requireNonNull(input, "input");
    Objects.requireNonNull(rejects, "rejects");
    Objects.requireNonNull(vocabulary, "vocabulary");
    Objects.requireNonNull(options, "options");
    Objects.requireNonNull(reason, "reason");
  }

  /**
   * Carries the import out.
   *
   * @param changes is told what will change, before it does
   */
  ImportAccount into(CaseStore store, Consumer<List<FieldChange>> changes) {
    SnapshotData data = store.open(store.latest());
    IntakeReport report = read(data);
    Optional<Path> setAside = RejectsFolder.write(rejects, report);
    ImportEffect effect = ImportEffect.on(data, report.accepted());
    warnOfLoss(effect);
    changes.accept(effect.changes());
    CommitResult result = commit(store, report.accepted(), effect.base());
    return new ImportAccount(report, result, effect.changes(), Outcome.carriedOut(setAside));
  }

  /**
   * Finds out what the import would do, and changes nothing.
   *
   * @param changes is told what would change
   */
  ImportAccount rehearsedOn(CaseStore store, Consumer<List<FieldChange>> changes) {
    SnapshotData data = store.open(store.latest());
    IntakeReport report = read(data);
    ImportEffect effect = ImportEffect.on(data, report.accepted());
    warnOfLoss(effect);
    changes.accept(effect.changes());
    return new ImportAccount(report, effect.withoutCommit(), effect.changes(), Outcome.rehearsed());
  }

  private IntakeReport read(SnapshotData data) {
    try (Progress progress = Progress.counting(environment, "judging cases")) {
      RuleJudge judge = new RuleJudge(StandardRules.validator(environment.today()), progress);
      return judge.intake(vocabulary, options).updating(data::cases).read(input);
    }
  }

  private CommitResult commit(CaseStore store, List<RegistryCase> accepted, Snapshot base) {
    CommitRequest request =
        new CommitRequest(accepted, environment.clock().instant(), environment.user(), reason);
    try (Progress progress = Progress.counting(environment, "storing cases:")) {
      progress.at(accepted.size());
      // Cases that were merged hold what the snapshot held, and must not take back a later change.
      return store.commit(
          options.mode() == ImportMode.MERGE ? request.onTopOf(base.id()) : request);
    }
  }

  private void warnOfLoss(ImportEffect effect) {
    if (effect.poorer() == 0) {
      return;
    }
    String why =
        options.mode() == ImportMode.MERGE
            ? "the input has fewer rows of them."
            : "perhaps a file is missing beside cases.csv. With --merge, what the input does not say"
                + " is kept.";
    new Talk(environment)
        .warning(
            ImportAccount.plural(effect.poorer(), "case")
                + " will hold fewer treatments, events or contacts than before; "
                + why
                + "\nSnapshot "
                + effect.base().id()
                + " keeps them as they were.");
  }
}
