package org.chivit.analytics.count.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import org.chivit.registry.intake.UnreadableInputException;

/** What the first bytes of a file say that it is. */
enum FileSignature {
  /** A Parquet file. */
  PARQUET("a Parquet file", 'P', 'A', 'R', '1'),
  /** A zip archive, as are the files of spreadsheets. */
  ZIP("a spreadsheet or another zip archive", 'P', 'K', 3, 4),
  /** A spreadsheet of the old binary sort. */
  OLD_OFFICE("an old binary spreadsheet", 0xD0, 0xCF, 0x11, 0xE0),
  /** A compressed file. */
  GZIP("a gzip archive", 0x1F, 0x8B),
  /** Text in UTF-16, low byte first, as spreadsheets save "Unicode text". */
  UTF_16_LITTLE_ENDIAN("text in UTF-16", 0xFF, 0xFE),
  /** Text in UTF-16, high byte first. */
  UTF_16_BIG_ENDIAN("text in UTF-16", 0xFE, 0xFF),
  /** Anything else that has bytes. */
  OTHER("a text file"),
  /** Not a single byte. */
  EMPTY("an empty file");

  private static final int LONGEST = 4;

  private final String description;
  private final byte[] start;

  FileSignature(String description, int... start) {
    this.description = description;
    this.start = new byte[start.length];
    for (int i = 0; i < start.length; i++) {
      this.start[i] = (byte) start[i];
    }
  }

  /**
   * Looks into a file.
   *
   * @throws UnreadableInputException if it cannot be read
   */
  static FileSignature of(Path file) {
    if (Files.isDirectory(file)) {
      throw new UnreadableInputException(file + " is a folder; name a CSV or Parquet file");
    }
    try (InputStream bytes = Files.newInputStream(file)) {
      return of(bytes.readNBytes(LONGEST));
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static FileSignature of(byte[] bytes) {
    if (bytes.length == 0) {
      return EMPTY;
    }
    for (FileSignature signature : values()) {
      int length = signature.start.length;
      if (length > 0
          && bytes.length >= length
          && Arrays.equals(bytes, 0, length, signature.start, 0, length)) {
        return signature;
      }
    }
    return OTHER;
  }

  /**
   * Refuses a file that is no text.
   *
   * @throws UnreadableInputException if it is none
   */
  void requireText(Path file) {
    if (this == EMPTY) {
      throw new UnreadableInputException(
          file + " is empty; it needs a header row that names the columns");
    }
    if (this != OTHER) {
      throw new UnreadableInputException(
          file + " is " + description + "; save it as \"CSV UTF-8\" and name that file");
    }
  }

  /** What an error of the file system means to a user. */
  static UnreadableInputException unreadable(Path file, IOException e) {
    if (e instanceof NoSuchFileException) {
      return new UnreadableInputException(file + " does not exist; check the path", e);
    }
    if (e instanceof AccessDeniedException) {
      return new UnreadableInputException(file + " may not be read; check its permissions", e);
    }
    return new UnreadableInputException(file + " cannot be read: " + e.getMessage(), e);
  }
}
