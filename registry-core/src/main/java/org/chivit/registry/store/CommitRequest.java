package org.chivit.registry.store;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chivit.registry.registration.RegistryCase;

/**
 * What to commit: cases to add, or to put in the place of the stored case of the same id.
 *
 * @param cases the cases; no id twice
 * @param time the time of the commit, from the clock of the entry point
 * @param author who commits
 * @param reason why
 * @param base the snapshot that the cases were made from, where the commit must be refused if
 *     another one has followed it; empty where the cases hold whatever is stored
 */
public record CommitRequest(
    List<RegistryCase> cases,
    Instant time,
    String author,
    String reason,
    Optional<SnapshotId> base) {

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if a case id stands twice
   */
  public CommitRequest {
    cases = List.copyOf(cases);
    Objects.requireNonNull(time, "time");
    Objects.requireNonNull(author, "author");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(base, "base");
    long distinct = cases.stream().map(RegistryCase::id).distinct().count();
    if (distinct != cases.size()) {
      throw new IllegalArgumentException("a case id stands twice in one commit");
    }
  }

  /** A commit that holds whatever else was committed before it. */
  public CommitRequest(List<RegistryCase> cases, Instant time, String author, String reason) {
    this(cases, time, author, reason, Optional.empty());
  }

  /** The same commit, refused if another snapshot has followed the one that it was made from. */
  public CommitRequest onTopOf(SnapshotId snapshot) {
    return new CommitRequest(cases, time, author, reason, Optional.of(snapshot));
  }
}
