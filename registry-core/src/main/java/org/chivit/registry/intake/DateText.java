package org.chivit.registry.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A date as written, cut into its fields: {@code 05-Mar-2020} into 05, Mar and 2020.
 *
 * @param fields the runs of digits or letters
 * @param separator the character between them; a space where there is one field only
 * @param time the time of day that follows, with its zone; empty where there is none
 */
record DateText(List<String> fields, char separator, String time) {

  /** Copies the list. */
  DateText {
    fields = List.copyOf(fields);
  }

  /**
   * Cuts a text.
   *
   * @return the fields, or empty where the text holds what no date does: other characters, or two
   *     kinds of separators
   */
  static Optional<DateText> of(String text) {
    int timeAt = timeStart(text);
    String date = Cells.strip(text.substring(0, timeAt));
    if (date.endsWith("T") && timeAt < text.length()) {
      date = date.substring(0, date.length() - 1);
    }
    List<String> fields = new ArrayList<>();
    char separator = ' ';
    int at = 0;
    while (at < date.length()) {
      int end = at;
      while (end < date.length() && kind(date.charAt(end)) == kind(date.charAt(at))) {
        end++;
      }
      String run = date.substring(at, end);
      switch (kind(date.charAt(at))) {
        case DIGIT, LETTER -> fields.add(run);
        case SEPARATOR -> {
          String mark = run.strip();
          boolean first = fields.size() == 1;
          char here = mark.isEmpty() ? ' ' : mark.charAt(0);
          if (mark.length() > 1 || fields.isEmpty() || (!first && here != separator)) {
            return Optional.empty();
          }
          separator = here;
        }
        default -> {
          return Optional.empty();
        }
      }
      at = end;
    }
    boolean cutShort = !date.isEmpty() && kind(date.charAt(date.length() - 1)) == Kind.SEPARATOR;
    return cutShort
        ? Optional.empty()
        : Optional.of(new DateText(fields, separator, text.substring(timeAt)));
  }

  /** Whether the time of day is midnight in whatever zone, which is how whole days are exported. */
  boolean isWholeDay() {
    for (int i = 0; i < time.length(); i++) {
      char c = time.charAt(i);
      if (c == 'Z' || c == '+' || c == '-') {
        return true;
      }
      if (c != '0' && c != ':' && c != '.') {
        return false;
      }
    }
    return true;
  }

  /** The field as a number; -1 where it is none of at most nine digits. */
  int number(int index) {
    String field = fields.get(index);
    return kind(field.charAt(0)) == Kind.DIGIT && field.length() <= 9
        ? Integer.parseInt(field)
        : -1;
  }

  /** How many characters a field has. */
  int length(int index) {
    return fields.get(index).length();
  }

  private enum Kind {
    DIGIT,
    LETTER,
    SEPARATOR,
    OTHER
  }

  private static Kind kind(char c) {
    if (c >= '0' && c <= '9') {
      return Kind.DIGIT;
    }
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
      return Kind.LETTER;
    }
    return c == '-' || c == '/' || c == '.' || c == ' ' ? Kind.SEPARATOR : Kind.OTHER;
  }

  /** Where the hour begins: the digits before the first colon. The length where there is none. */
  private static int timeStart(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      return text.length();
    }
    int start = colon;
    while (start > 0 && kind(text.charAt(start - 1)) == Kind.DIGIT) {
      start--;
    }
    return start;
  }
}
