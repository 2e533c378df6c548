package org.chivit.registry.store.folder;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One commit in the log.
 *
 * @param version its number, from 0 without a gap
 * @param commit who, when, why
 * @param header what the dataset is; in version 0 always, later only where it changed
 * @param added the files that the version adds
 * @param removed the files that it no longer holds; they stay on the disk for earlier versions
 */
public record LogEntry(
    long version,
    CommitInfo commit,
    Optional<TableHeader> header,
    List<DataFile> added,
    List<String> removed) {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if version 0 has no header, or the version is negative
   */
  public LogEntry {
    Objects.requireNonNull(commit, "commit");
    Objects.requireNonNull(header, "header");
    added = List.copyOf(added);
    removed = List.copyOf(removed);
    if (version < 0 || (version == 0 && header.isEmpty())) {
      throw new IllegalArgumentException("version " + version + " does not say what the table is");
    }
  }
}
