package org.chivit.registry.workbook;

/** Reads a text that may be written in several runs of different looks. */
final class RichText {

  private RichText() {}

  /**
   * Reads the text of an element, such as {@code si} or {@code is}, which begins at the cursor, and
   * goes to its end. Readings of Chinese characters that stand above them are left out.
   */
  static String read(XmlCursor xml, String element) {
    StringBuilder text = new StringBuilder();
    boolean reading = false;
    while (xml.next() && !xml.ends(element)) {
      if (xml.begins("rPh")) {
        reading = true;
      } else if (xml.ends("rPh")) {
        reading = false;
      } else if (xml.begins("t")) {
        String run = xml.text();
        text.append(reading ? "" : run);
      }
    }
    return unescaped(text.toString());
  }

  /** The text with the characters that XML cannot hold: {@code _x000D_} is a carriage return. */
  static String unescaped(String text) {
    int at = text.indexOf("_x");
    if (at < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.substring(0, at));
    while (at < text.length()) {
      int code = escape(text, at);
      plain.append(code < 0 ? text.charAt(at) : (char) code);
      at += code < 0 ? 1 : 7;
    }
    return plain.toString();
  }

  /** The character that an escape at this place stands for; -1 where there is none. */
  private static int escape(String text, int at) {
    if (!text.startsWith("_x", at) || at + 7 > text.length() || text.charAt(at + 6) != '_') {
      return -1;
    }
    int code = 0;
    for (int i = at + 2; i < at + 6; i++) {
      int digit = Character.digit(text.charAt(i), 16);
      if (digit < 0) {
        return -1;
      }
      code = code * 16 + digit;
    }
    return code;
  }
}
