package org.chivit.cli.option;

import java.util.List;
import java.util.Optional;
import org.chivit.cli.environment.UsageException;
import org.chivit.registry.store.CaseStore;
import org.chivit.registry.store.Snapshot;
import org.chivit.registry.store.SnapshotId;
import picocli.CommandLine.Option;

/** Which state of the registry. */
public final class SnapshotOptions {

  @Option(
      names = "--snapshot",
      paramLabel = "ID",
      description =
          "The snapshot to read, as \"chivit snapshots\" lists them. Without it: the latest.")
  private String id;

  /** The id that was named, if one was. */
  public Optional<String> id() {
    return Optional.ofNullable(id);
  }

  /**
   * The snapshot.
   *
   * @throws UsageException if the registry has none of that id
   */
  public Snapshot in(CaseStore store) {
    if (id == null) {
      return store.latest();
    }
    return SnapshotId.parse(id).flatMap(store::find).orElseThrow(() -> unknown(store.snapshots()));
  }

  private UsageException unknown(List<Snapshot> snapshots) {
    SnapshotId first = snapshots.get(0).id();
    SnapshotId last = snapshots.get(snapshots.size() - 1).id();
    return new UsageException(
        "there is no snapshot "
            + id
            + "; this registry has "
            + (first.equals(last) ? "only snapshot " + first : first + " to " + last)
            + ".\nList them with: chivit snapshots");
  }
}
