package org.chivit.registry.store.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chivit.registry.store.StoreException;

/**
 * The log of a dataset: the folder {@code _delta_log} with one file per version. An entry that was
 * read is kept, because entries never change; threads may share a log.
 */
public final class TableLog {

  /** The name of the log's folder, given by the protocol. */
  public static final String FOLDER = "_delta_log";

  private static final String ENDING = ".json";
  private static final int DIGITS = 20;

  private final Path folder;
  private final List<LogEntry> entries = new ArrayList<>();

  /** The rows of the files of the latest version, and the rows of each version. */
  private final Map<String, Long> rowsByFile = new HashMap<>();

  private final List<Long> rows = new ArrayList<>();

  private TableLog(Path folder) {
    this.folder = folder;
  }

  /** The log of a dataset whose folder may still be empty. */
  static TableLog in(Path table) {
    return new TableLog(table.resolve(FOLDER));
  }

  /**
   * Opens the log of a dataset.
   *
   * @throws StoreException if there is none, it has a gap, or an entry cannot be read
   */
  static TableLog open(Path table) {
    TableLog log = in(table);
    log.requireNoGap();
    log.entries();
    return log;
  }

  /**
   * All entries, the oldest first, with those that others have added meanwhile.
   *
   * @throws StoreException if an entry cannot be read
   */
  public synchronized List<LogEntry> entries() {
    while (true) {
      long next = entries.size();
      Path file = file(next);
      String text;
      try {
        text = Files.readString(file, StandardCharsets.UTF_8);
      } catch (NoSuchFileException e) {
        return List.copyOf(entries);
      } catch (IOException e) {
        throw new StoreException("cannot read " + file + ": " + FileProblem.of(e), e);
      }
      try {
        add(LogEntryReader.read(next, text));
      } catch (IllegalArgumentException e) {
        throw new StoreException(
            "cannot use "
                + file
                + ": it "
                + e.getMessage()
                + ". Take the file from a copy of the registry, or use the program that wrote it.",
            e);
      }
    }
  }

  /**
   * The files of a version.
   *
   * @throws IllegalArgumentException if there is no such version
   */
  public TableState stateAt(long version) {
    List<LogEntry> known = entries();
    if (version < 0 || version >= known.size()) {
      throw new IllegalArgumentException(
          "there is no version " + version + "; the latest is " + (known.size() - 1));
    }
    return TableState.after(known.subList(0, (int) version + 1));
  }

  /** What the latest version says the dataset is. */
  public TableHeader header() {
    TableHeader header = null;
    for (LogEntry entry : entries()) {
      header = entry.header().orElse(header);
    }
    if (header == null) {
      throw new IllegalStateException("a log without a first version");
    }
    return header;
  }

  /**
   * How many rows a version holds.
   *
   * @throws IllegalArgumentException if there is no such version
   */
  public synchronized long rowsAt(long version) {
    if (version < 0 || version >= entries().size()) {
      throw new IllegalArgumentException("there is no version " + version);
    }
    return rows.get((int) version);
  }

  /**
   * Adds an entry if its version is still free.
   *
   * @return false if somebody else has taken the version; the entry was not added then
   * @throws IOException if the file cannot be written; whether the entry was added then, tells
   *     {@link #holds}
   */
  public boolean append(LogEntry entry) throws IOException {
    boolean put = DurableFiles.putIfAbsent(file(entry.version()), LogEntryWriter.write(entry));
    // On a network drive a link can be made although its answer is lost: the entry then is ours.
    return put || holds(entry);
  }

  /** Whether the log holds this entry, and not another of the same version. */
  public boolean holds(LogEntry entry) {
    List<LogEntry> known = entries();
    return entry.version() < known.size()
        && known.get((int) entry.version()).commit().token().equals(entry.commit().token());
  }

  private void add(LogEntry entry) {
    long total = rows.isEmpty() ? 0 : rows.get(rows.size() - 1);
    for (String path : entry.removed()) {
      Long removed = rowsByFile.remove(path);
      total -= removed == null ? 0 : removed;
    }
    for (DataFile file : entry.added()) {
      Long replaced = rowsByFile.put(file.path(), file.rows());
      total += file.rows() - (replaced == null ? 0 : replaced);
    }
    rows.add(total);
    entries.add(entry);
  }

  private Path file(long version) {
    String number = Long.toString(version);
    return folder.resolve("0".repeat(DIGITS - number.length()) + number + ENDING);
  }

  private void requireNoGap() {
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        if (isVersion(name)) {
          names.add(name);
        }
      }
    } catch (NoSuchFileException e) {
      throw new StoreException(
          folder + " is missing. Take the folder from a copy of the registry.", e);
    } catch (IOException e) {
      throw new StoreException("cannot read " + folder + ": " + FileProblem.of(e), e);
    }
    Collections.sort(names);
    for (int i = 0; i < names.size(); i++) {
      Path expected = file(i);
      if (!names.get(i).equals(expected.getFileName().toString())) {
        throw new StoreException(
            "the log has a gap: "
                + expected
                + " is missing, though later versions are there. Take it from a copy of the"
                + " registry.");
      }
    }
    if (names.isEmpty()) {
      throw new StoreException(
          folder + " is empty: the registry was not created to the end. Create it again.");
    }
  }

  private static boolean isVersion(String name) {
    return name.length() == DIGITS + ENDING.length()
        && name.endsWith(ENDING)
        && name.chars().limit(DIGITS).allMatch(c -> c >= '0' && c <= '9');
  }
}
