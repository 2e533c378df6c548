package org.chivit.registry.store;

import java.util.List;
import java.util.Optional;

/**
 * The registry's dataset: snapshots that never change, and one way to make a new one.
 *
 * <p>A commit is all or nothing; of two writers the later one sees what the earlier one wrote and
 * applies its cases on top; a reader is never blocked.
 */
public interface CaseStore {

  /** All snapshots, the oldest first; never empty. */
  List<Snapshot> snapshots();

  /** The latest snapshot. */
  Snapshot latest();

  /** A snapshot by its id. */
  Optional<Snapshot> find(SnapshotId id);

  /**
   * Opens a snapshot for reading.
   *
   * @throws StoreException if a file that the snapshot names is missing or damaged
   */
  SnapshotData open(Snapshot snapshot);

  /**
   * Adds or replaces cases in a new snapshot.
   *
   * @throws StoreException if the folder cannot be written, or another snapshot has followed the
   *     one that the request was made from; nothing was committed then
   */
  CommitResult commit(CommitRequest request);
}
