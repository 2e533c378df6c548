package org.chivit.registry.store.folder;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one version of the dataset holds.
 *
 * @param version the version
 * @param files its data files in the order of {@link DataFile#ORDER}
 */
public record TableState(long version, List<DataFile> files) {

  /** Sorts and copies the list. */
  public TableState {
    List<DataFile> sorted = new ArrayList<>(files);
    sorted.sort(DataFile.ORDER);
    files = List.copyOf(sorted);
  }

  /** How many cases the version holds. */
  public long rows() {
    long rows = 0;
    for (DataFile file : files) {
      rows += file.rows();
    }
    return rows;
  }

  /** The state after a number of entries, the first of which has version 0. */
  static TableState after(Collection<LogEntry> entries) {
    Map<String, DataFile> files = new TreeMap<>();
    long version = -1;
    for (LogEntry entry : entries) {
      // A commit never names one file on both sides; removing first is right for either order.
      entry.removed().forEach(files::remove);
      entry.added().forEach(file -> files.put(file.path(), file));
      version = entry.version();
    }
    return new TableState(version, List.copyOf(files.values()));
  }
}
