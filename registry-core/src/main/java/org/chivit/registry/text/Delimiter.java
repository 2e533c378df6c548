package org.chivit.registry.text;

import java.io.BufferedReader;
import java.io.IOException;

/** Finds the character that divides the cells of a file, from its first line. */
final class Delimiter {

  /** How much of the first line is looked at, in characters; by then it has long shown. */
  static final int LONGEST_LOOK = 65_536;

  private static final char[] CANDIDATES = {',', ';', '\t'};

  private Delimiter() {}

  /**
   * Looks at the first line that is not blank, and leaves the text where it was. The candidate that
   * stands most often outside of quotation marks is taken, the comma where none does.
   *
   * @param text at its beginning
   * @throws IOException if the text cannot be read
   */
  static char of(BufferedReader text) throws IOException {
    text.mark(LONGEST_LOOK);
    int[] seen = new int[CANDIDATES.length];
    boolean quoted = false;
    boolean blank = true;
    for (int read = 0; read < LONGEST_LOOK; read++) {
      int next = text.read();
      boolean lineEnd = next == '\n' || next == '\r';
      if (next < 0 || (lineEnd && !quoted && !blank)) {
        break;
      }
      blank = blank && Character.isWhitespace(next);
      quoted = quoted ^ (next == '"');
      for (int i = 0; i < CANDIDATES.length; i++) {
        seen[i] += !quoted && next == CANDIDATES[i] ? 1 : 0;
      }
    }
    text.reset();
    int most = 0;
    for (int i = 1; i < CANDIDATES.length; i++) {
      most = seen[i] > seen[most] ? i : most;
    }
    return CANDIDATES[most];
  }
}
