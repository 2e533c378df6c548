package org.chivit.registry.intake;

import java.io.BufferedReader;
import java.io.IOException;

/** Finds the character that divides the cells of a file, from its first line. */
final class Delimiter {

  /** A first line beyond this is no header of a table. */
  static final int LONGEST_HEADER = 65_536;

  private static final char[] CANDIDATES = {',', ';', '\t'};

  private Delimiter() {}

  /**
   * Looks at the first line that is not blank, and leaves the text where it was. The candidate that
   * stands most often outside of quotation marks is taken, the comma where none does.
   *
   * @param text at its beginning
   * @param file the name of the file, for messages
   * @throws UnreadableInputException if the line does not end within {@link #LONGEST_HEADER}
   *     characters
   * @throws IOException if the text cannot be read
   */
  static char of(BufferedReader text, String file) throws IOException {
    text.mark(LONGEST_HEADER + 1);
    int[] seen = new int[CANDIDATES.length];
    boolean quoted = false;
    boolean blank = true;
    int read = 0;
    int next = text.read();
    while (next >= 0 && (quoted || blank || !isLineEnd(next))) {
      read++;
      if (read > LONGEST_HEADER) {
        throw new UnreadableInputException(
            file
                + ": the first line does not end within "
                + LONGEST_HEADER
                + " characters. It must be the header of a CSV table; perhaps a quotation mark in"
                + " it is never closed.");
      }
      blank = blank && Character.isWhitespace(next);
      quoted = quoted ^ (next == '"');
      for (int i = 0; i < CANDIDATES.length; i++) {
        seen[i] += !quoted && next == CANDIDATES[i] ? 1 : 0;
      }
      next = text.read();
    }
    text.reset();
    int most = 0;
    for (int i = 1; i < CANDIDATES.length; i++) {
      most = seen[i] > seen[most] ? i : most;
    }
    return CANDIDATES[most];
  }

  private static boolean isLineEnd(int c) {
    return c == '\n' || c == '\r';
  }
}
