package org.chivit.registry.text;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** UTF-8 and nothing else, with or without its mark. */
final class Utf8 {

  /**
   * Stands for bytes that are no UTF-8, so that the reader of the rows can say in which row they
   * stand; a decoder that stops at them has read far ahead. Unicode promises that it is no
   * character. U+FFFD would not do: files hold it where an earlier program could not read a letter.
   */
  private static final char MALFORMED = '\uFFFF';

  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private Utf8() {}

  /**
   * Opens a file.
   *
   * @param name the file as messages call it
   * @return the text without its mark; the caller closes it
   * @throws UnreadableInputException if the file begins as a file of another kind does
   * @throws IOException if it cannot be opened or read
   */
  static BufferedReader open(Path file, String name) throws IOException {
    InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
    try {
      bytes.mark(FileKind.LONGEST_START);
      byte[] start = bytes.readNBytes(FileKind.LONGEST_START);
      FileKind.of(start).requireText(name);
      bytes.reset();
      if (isMarked(start)) {
        bytes.skipNBytes(MARK.length);
      }
    } catch (IOException | RuntimeException e) {
      bytes.close();
      throw e;
    }
    return new BufferedReader(
        new InputStreamReader(
            bytes,
            StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .replaceWith(String.valueOf(MALFORMED))));
  }

  /**
   * Refuses text that can only come from another kind of file. Other control characters pass: word
   * processors leave them in notes that are pasted into a cell.
   *
   * @param cells the cells of a row
   * @param place where the row stands, for the message
   * @throws UnreadableInputException if a cell holds what was no UTF-8, or a NUL
   */
  static void requireText(List<String> cells, String place) {
    for (String cell : cells) {
      if (cell.indexOf(MALFORMED) >= 0) {
        throw new UnreadableInputException(
            place + " holds bytes that are not UTF-8 text. " + FileKind.SAVE_AS);
      }
      if (cell.indexOf('\0') >= 0) {
        throw new UnreadableInputException(
            place + " holds NUL bytes, as in a binary or UTF-16 file. " + FileKind.SAVE_AS);
      }
    }
  }

  private static boolean isMarked(byte[] start) {
    return start.length >= MARK.length
        && start[0] == MARK[0]
        && start[1] == MARK[1]
        && start[2] == MARK[2];
  }
}
