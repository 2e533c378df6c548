package org.chivit.registry.store.folder;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * A data file as the log names it. A file never changes; a commit replaces it by others.
 *
 * @param path its name relative to the folder of the dataset
 * @param bytes its size
 * @param rows how many cases it holds
 * @param span which cases those can be; empty where another program wrote the file
 * @param sha256 its SHA-256 in lower-case hexadecimal; empty where another program wrote the file
 */
public record DataFile(
    String path, long bytes, long rows, Optional<CaseSpan> span, Optional<String> sha256) {

  /** By year, then by case id: the order in which a snapshot is read. */
  public static final Comparator<DataFile> ORDER =
      Comparator.comparing((DataFile file) -> file.span().map(CaseSpan::year).orElse(0))
          .thenComparing(file -> file.span().map(CaseSpan::firstId).orElse(""))
          .thenComparing(DataFile::path);

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if a number is negative or the path is empty
   */
  public DataFile {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(sha256, "sha256");
    if (path.isEmpty() || bytes < 0 || rows < 0) {
      throw new IllegalArgumentException(
          "not a data file: '" + path + "' of " + bytes + " bytes and " + rows + " rows");
    }
  }

  /** Whether the case of this id may be in the file. */
  public boolean mayHold(String id) {
    return span.isEmpty() || span.get().mayHold(id);
  }
}
