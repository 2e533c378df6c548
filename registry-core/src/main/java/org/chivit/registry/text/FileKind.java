package org.chivit.registry.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;

/** What the first bytes of a file say that it is, whatever it is called. */
public enum FileKind {
  /** A Parquet file. */
  PARQUET("a Parquet file", "50415231"),
  /** A workbook of today's Excel, which is a zip archive of a special sort. */
  WORKBOOK("an Excel workbook or a zip archive", "504b0304"),
  /** A workbook of the Excel of before 2007. */
  OLD_WORKBOOK("an old Excel workbook", "d0cf11e0"),
  /** A picture, PNG or JPEG. */
  PICTURE("a picture", "89504e47", "ffd8ff"),
  /** A PDF. */
  PDF("a PDF", "25504446"),
  /** A file compressed by gzip. */
  COMPRESSED("a compressed file", "1f8b"),
  /** Text in UTF-16 with its mark, as spreadsheets save "Unicode text". */
  UTF_16("UTF-16 text", "fffe", "feff"),
  /** Anything else, also no byte at all: text, as far as its beginning can say. */
  TEXT("text");

  /** How to turn a file of another kind into text that can be read. */
  static final String SAVE_AS =
      "Open it in a spreadsheet and save it as \"CSV UTF-8 (comma delimited)\".";

  /** No beginning that is looked for is longer, in bytes. */
  static final int LONGEST_START = 4;

  private final String description;

  /** The bytes that such files begin with, in hexadecimal. */
  private final List<String> starts;

  FileKind(String description, String... starts) {
    this.description = description;
    this.starts = List.of(starts);
  }

  /**
   * Looks into a file.
   *
   * @param file the file
   * @param name the file as messages call it
   * @throws UnreadableInputException if it cannot be opened or read
   */
  public static FileKind of(Path file, String name) {
    try (InputStream bytes = Files.newInputStream(file)) {
      return of(bytes.readNBytes(LONGEST_START));
    } catch (IOException e) {
      throw UnreadableInputException.of(name, e);
    }
  }

  /** The kind of a file that begins with these bytes. */
  static FileKind of(byte[] beginning) {
    String hex = HexFormat.of().formatHex(beginning);
    for (FileKind kind : values()) {
      for (String start : kind.starts) {
        if (hex.startsWith(start)) {
          return kind;
        }
      }
    }
    return TEXT;
  }

  /**
   * Refuses what is no text.
   *
   * @param name the file as messages call it
   * @throws UnreadableInputException if this is another kind of file
   */
  void requireText(String name) {
    if (this != TEXT) {
      throw new UnreadableInputException(
          name + " is not CSV text but " + description + ". " + SAVE_AS);
    }
  }
}
