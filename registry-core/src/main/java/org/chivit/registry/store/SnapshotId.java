package org.chivit.registry.store;

import java.util.Optional;

/**
 * The id of a snapshot: the version of the dataset, counted from 0. An annual report cites it.
 *
 * @param version 0 or more
 */
public record SnapshotId(long version) implements Comparable<SnapshotId> {

  /**
   * Checks the range.
   *
   * @throws IllegalArgumentException if the version is negative
   */
  public SnapshotId {
    if (version < 0) {
      throw new IllegalArgumentException("version must not be negative: " + version);
    }
  }

  /** Reads a whole number of at most 18 digits; empty for anything else. */
  public static Optional<SnapshotId> parse(String text) {
    String digits = text.strip();
    boolean whole =
        !digits.isEmpty()
            && digits.length() <= 18
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return whole ? Optional.of(new SnapshotId(Long.parseLong(digits))) : Optional.empty();
  }

  @Override
  public int compareTo(SnapshotId other) {
    return Long.compare(version, other.version);
  }

  @Override
  public String toString() {
    return Long.toString(version);
  }
}
