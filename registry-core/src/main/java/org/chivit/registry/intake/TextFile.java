package org.chivit.registry.intake;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Opens a file as UTF-8 text, refusing what is plainly something else by its first bytes. */
final class TextFile {

  private static final String SAVE_AS =
      "Open it in a spreadsheet and save it as \"CSV UTF-8 (comma delimited)\".";

  /** The first bytes, in hexadecimal, of files that people send by mistake. */
  private static final Map<String, String> OTHER_KINDS =
      Map.of(
          "504b0304", "an Excel workbook or a zip archive",
          "d0cf11e0", "an old Excel workbook",
          "89504e47", "a picture",
          "ffd8ff", "a picture",
          "25504446", "a PDF",
          "1f8b", "a compressed file",
          "50415231", "a Parquet file",
          "fffe", "UTF-16 text",
          "feff", "UTF-16 text");

  private TextFile() {}

  /**
   * Opens a file. Bytes that are no UTF-8 are read as U+FFFD, so that the reader of the rows can
   * say in which row they stand.
   *
   * @return the text without a byte order mark; the caller closes it
   * @throws UnreadableInputException if the file begins as a file of another kind does
   * @throws IOException if it cannot be opened or read
   */
  static BufferedReader open(Path file) throws IOException {
    InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
    try {
      bytes.mark(4);
      byte[] start = bytes.readNBytes(4);
      String hex = hex(start);
      OTHER_KINDS.forEach(
          (beginning, kind) -> {
            if (hex.startsWith(beginning)) {
              throw new UnreadableInputException(
                  file.getFileName() + " is not CSV text but " + kind + ". " + SAVE_AS);
            }
          });
      bytes.reset();
      if (hex.startsWith("efbbbf")) {
        bytes.skipNBytes(3);
      }
    } catch (IOException | RuntimeException e) {
      bytes.close();
      throw e;
    }
    return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
  }

  /**
   * Refuses text that can only come from another kind of file. Other control characters pass: word
   * processors leave them in notes that are pasted into a cell.
   *
   * @throws UnreadableInputException if the text holds what was no UTF-8, or a NUL
   */
  static void requireText(CharSequence text, Place place) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\ufffd') {
        throw new UnreadableInputException(
            place + " holds bytes that are not UTF-8 text. " + SAVE_AS);
      }
      if (c == 0) {
        throw new UnreadableInputException(
            place + " holds NUL bytes, as in a binary or UTF-16 file. " + SAVE_AS);
      }
    }
  }

  private static String hex(byte[] bytes) {
    StringBuilder hex = new StringBuilder();
    for (byte b : bytes) {
      hex.append(Character.forDigit((b >> 4) & 15, 16)).append(Character.forDigit(b & 15, 16));
    }
    return hex.toString();
  }
}
