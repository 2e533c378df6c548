package org.chivit.registry.store;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.chivit.registry.registration.RegistryCase;

/**
 * What to commit: cases to add, or to put in the place of the stored case of the same id.
 *
 * @param cases the cases; no id twice
 * @param time the time of the commit, from the clock of the entry point
 * @param author who commits
 * @param reason why
 */
public record CommitRequest(List<RegistryCase> cases, Instant time, String author, String reason) {

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
    long distinct = cases.stream().map(RegistryCase::id).distinct().count();
    if (distinct != cases.size()) {
      throw new IllegalArgumentException("a case id stands twice in one commit");
    }
  }
}
