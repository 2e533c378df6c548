package org.chivit.cli.output;

/**
 * How many columns of a terminal a text takes: none for a mark that is drawn over or under another
 * letter, as Khmer has many, two for the wide letters of East Asia.
 */
final class DisplayWidth {

  private DisplayWidth() {}

  static int of(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); ) {
      int letter = text.codePointAt(i);
      width += ofLetter(letter);
      i += Character.charCount(letter);
    }
    return width;
  }

  private static int ofLetter(int letter) {
    int type = Character.getType(letter);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    return isWide(letter) ? 2 : 1;
  }

  /** The blocks of the Unicode standard's annex 11 that are wide throughout. */
  private static boolean isWide(int letter) {
    return (letter >= 0x1100 && letter <= 0x115F)
        || (letter >= 0x2E80 && letter <= 0xA4CF)
        || (letter >= 0xAC00 && letter <= 0xD7A3)
        || (letter >= 0xF900 && letter <= 0xFAFF)
        || (letter >= 0xFF00 && letter <= 0xFF60)
        || (letter >= 0x20000 && letter <= 0x3FFFD);
  }
}
