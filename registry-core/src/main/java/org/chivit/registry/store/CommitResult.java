package org.chivit.registry.store;

import java.util.Objects;

/**
 * What a commit did. A commit that would change nothing makes no snapshot.
 *
 * @param snapshot the snapshot that now is the latest
 * @param added how many cases were new
 * @param updated how many replaced a stored case that differed
 * @param unchanged how many were equal to the stored case
 */
public record CommitResult(Snapshot snapshot, long added, long updated, long unchanged) {

  /** Checks that there is a snapshot. */
  public CommitResult {
    Objects.requireNonNull(snapshot, "snapshot");
  }
}
