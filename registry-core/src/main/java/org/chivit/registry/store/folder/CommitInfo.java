package org.chivit.registry.store.folder;

import java.time.Instant;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * Who committed what, when and why.
 *
 * @param time when, to the millisecond, which is what the log keeps
 * @param author who
 * @param operation what kind of commit, in the words of Delta Lake
 * @param reason why
 * @param parent the version that the commit was made from; empty for the first
 * @param token a random word that tells this attempt to commit from every other
 * @param added how many cases were new
 * @param updated how many replaced a stored case
 * @param cases how many cases the dataset holds afterwards
 */
public record CommitInfo(
    Instant time,
    String author,
    String operation,
    String reason,
    OptionalLong parent,
    String token,
    long added,
    long updated,
    long cases) {

  /** Checks that nothing is null, and cuts the time to milliseconds. */
  public CommitInfo {
    time = Instant.ofEpochMilli(time.toEpochMilli());
    Objects.requireNonNull(author, "author");
    Objects.requireNonNull(operation, "operation");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(parent, "parent");
    Objects.requireNonNull(token, "token");
  }
}
