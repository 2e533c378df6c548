package org.chivit.cli.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chivit.registry.intake.CaseChanges;
import org.chivit.registry.intake.FieldChange;
import org.chivit.registry.registration.CaseId;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.store.CommitResult;
import org.chivit.registry.store.Snapshot;
import org.chivit.registry.store.SnapshotData;

/**
 * What accepted cases make of those that are stored.
 *
 * @param base the snapshot that they are compared with
 * @param added how many cases are new
 * @param updated how many differ from the stored case of their id
 * @param unchanged how many are what is stored
 * @param poorer how many hold fewer treatments, events or contacts than the stored case
 * @param changes every value that differs, in the order of the cases
 */
record ImportEffect(
    Snapshot base,
    long added,
    long updated,
    long unchanged,
    long poorer,
    List<FieldChange> changes) {

  ImportEffect {
    Objects.requireNonNull(base, "base");
    changes = List.copyOf(changes);
  }

  /** Compares cases with a snapshot. */
  static ImportEffect on(SnapshotData data, List<RegistryCase> accepted) {
    List<RegistryCase> stored = data.cases(accepted.stream().map(RegistryCase::id).toList());
    Map<CaseId, RegistryCase> before = new HashMap<>();
    stored.forEach(each -> before.put(each.id(), each));
    List<FieldChange> changes = new ArrayList<>();
    long updated = 0;
    for (RegistryCase now : accepted) {
      RegistryCase was = before.get(now.id());
      if (was != null && !was.equals(now)) {
        updated++;
        changes.addAll(CaseChanges.between(was, now));
      }
    }
    long added = (long) accepted.size() - before.size();
    return new ImportEffect(
        data.snapshot(),
        added,
        updated,
        before.size() - updated,
        LostItems.cases(stored, accepted),
        changes);
  }

  /** The account of a commit that did not take place. */
  CommitResult withoutCommit() {
    return new CommitResult(base, added, updated, unchanged);
  }
}
