package org.chivit.registry.intake;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How the text of a cell is read before it means anything. */
final class Cells {

  private static final Set<String> NOT_RECORDED = Set.of("", "na", "n/a", "-", "unknown");

  /** Longer values are cut short in sentences; problems carry them whole. */
  private static final int SHOWN = 60;

  private Cells() {}

  /**
   * The text without what surrounds it: white space, no-break spaces, and the zero-width spaces
   * that Khmer text is divided by.
   */
  static String strip(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  /** Whether nothing but space stands in any of the cells. */
  static boolean areBlank(List<String> cells) {
    for (String cell : cells) {
      if (!strip(cell).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Whether a stripped text says that a value was not recorded. */
  static boolean isNotRecorded(String text) {
    return text.length() <= 7 && NOT_RECORDED.contains(text.toLowerCase(Locale.ROOT));
  }

  /** The text with Khmer digits as the digits 0 to 9. */
  static String westernDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isKhmerDigit(text.charAt(i))) {
        StringBuilder western = new StringBuilder(text);
        for (int j = i; j < western.length(); j++) {
          if (isKhmerDigit(western.charAt(j))) {
            western.setCharAt(j, (char) ('0' + (western.charAt(j) - '\u17e0')));
          }
        }
        return western.toString();
      }
    }
    return text;
  }

  /**
   * A name of a column in the form in which names are compared: {@code Birth-Date} as birth_date.
   */
  static String columnName(String written) {
    StringBuilder name = new StringBuilder();
    String lower = strip(written).toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      boolean joint = c == '-' || c == '_' || isSpace(c);
      if (!joint) {
        name.append(c);
      } else if (name.length() > 0 && name.charAt(name.length() - 1) != '_') {
        name.append('_');
      }
    }
    return name.toString();
  }

  /** The text for a sentence: on one line, cut short, in quotation marks. */
  static String quoted(String text) {
    StringBuilder shown = new StringBuilder("\"");
    int end = Math.min(text.length(), SHOWN);
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      shown.append(Character.isISOControl(c) ? ' ' : c);
    }
    return shown.append(text.length() > SHOWN ? "…\"" : "\"").toString();
  }

  private static boolean isKhmerDigit(char c) {
    return c >= '\u17e0' && c <= '\u17e9';
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
  }
}
