package org.chivit.registry.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/**
 * The words of a hospital: a {@link TermList} per table. The tables lie in the folder {@value
 * #FOLDER} of a registry, one CSV file each, and may be edited; where a file is not there, the
 * words that a new registry begins with are used.
 */
public final class LocalVocabulary {

  /** The folder of the tables within a registry. */
  public static final String FOLDER = "tables";

  private final Map<TermTable, TermList> lists;

  private LocalVocabulary(Map<TermTable, TermList> lists) {
    this.lists = new EnumMap<>(lists);
  }

  /** No words at all: whatever is written is kept. */
  public static LocalVocabulary none() {
    return new LocalVocabulary(new EnumMap<>(TermTable.class));
  }

  /** The words that a new registry begins with. */
  public static LocalVocabulary standard() {
    Map<TermTable, TermList> lists = new EnumMap<>(TermTable.class);
    for (TermTable table : TermTable.values()) {
      lists.put(table, standard(table));
    }
    return new LocalVocabulary(lists);
  }

  /**
   * The words of a registry.
   *
   * @param registry the folder of the registry
   * @throws VocabularyException if a table cannot be read
   */
  public static LocalVocabulary of(Path registry) {
    Map<TermTable, TermList> lists = new EnumMap<>(TermTable.class);
    for (TermTable table : TermTable.values()) {
      Path file = registry.resolve(FOLDER).resolve(table.fileName());
      lists.put(table, Files.exists(file) ? read(table, file) : standard(table));
    }
    return new LocalVocabulary(lists);
  }

  /**
   * Puts the words that a new registry begins with into it. A file that is there already stays.
   *
   * @throws VocabularyException if a file cannot be written
   */
  public static void writeStandard(Path registry) {
    Path folder = registry.resolve(FOLDER);
    for (TermTable table : TermTable.values()) {
      Path file = folder.resolve(table.fileName());
      if (Files.exists(file)) {
        continue;
      }
      try (InputStream bytes = open(table)) {
        Files.createDirectories(folder);
        Files.copy(bytes, file);
      } catch (IOException e) {
        throw new VocabularyException(
            "cannot write "
                + file
                + ": "
                + e.getMessage()
                + ". Check that the folder may be written.",
            e);
      }
    }
  }

  /** The words of a table; none where everything that is written is kept. */
  public TermList list(TermTable table) {
    return lists.getOrDefault(table, TermList.EMPTY);
  }

  /** Whether the words of a table are known, so that another word is worth a remark. */
  public boolean knows(TermTable table) {
    return lists.containsKey(table);
  }

  private static TermList standard(TermTable table) {
    try (InputStream bytes = open(table)) {
      return TermFile.read(table, table.fileName(), bytes);
    } catch (IOException e) {
      throw new VocabularyException("cannot read " + table.fileName(), e);
    }
  }

  private static TermList read(TermTable table, Path file) {
    try (InputStream bytes = Files.newInputStream(file)) {
      return TermFile.read(table, file.toString(), bytes);
    } catch (IOException e) {
      throw new VocabularyException("cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  private static InputStream open(TermTable table) {
    InputStream bytes = LocalVocabulary.class.getResourceAsStream(table.fileName());
    if (bytes == null) {
      throw new IllegalStateException("no resource " + table.fileName());
    }
    return bytes;
  }
}
