package org.chivit.registry.store;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * One committed state of a registry. A snapshot never changes.
 *
 * @param id its version
 * @param parent the snapshot that it was made from; empty for the first
 * @param time when it was committed
 * @param author who committed it
 * @param reason why, such as {@code import of cases.csv}
 * @param cases how many cases it holds
 */
public record Snapshot(
    SnapshotId id,
    Optional<SnapshotId> parent,
    Instant time,
    String author,
    String reason,
    long cases) {

  /** Checks that nothing is null. */
  public Snapshot {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(parent, "parent");
    Objects.requireNonNull(time, "time");
    Objects.requireNonNull(author, "author");
    Objects.requireNonNull(reason, "reason");
  }
}
