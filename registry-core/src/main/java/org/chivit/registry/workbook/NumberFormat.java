package org.chivit.registry.workbook;

import java.util.Locale;

/**
 * What the format of a number makes of it, as far as it changes what the cell means.
 *
 * @param kind what the number is shown as
 * @param digits how many digits at least are shown of a whole number; 1 where zeros do not fill up
 */
record NumberFormat(Kind kind, int digits) {

  /** What a number is shown as. */
  enum Kind {
    /** A number. */
    NUMBER,
    /** A date with its day. */
    DAY,
    /** A month of a year. */
    MONTH,
    /** A year. */
    YEAR
  }

  static final NumberFormat GENERAL = new NumberFormat(Kind.NUMBER, 1);

  /**
   * The formats that have a number and no code (ECMA-376 part 1, 18.8.30), those of Thai, Chinese,
   * Japanese and Korean spreadsheets among them.
   */
  static NumberFormat builtIn(int id) {
    boolean day =
        (id >= 14 && id <= 16)
            || id == 22
            || (id >= 27 && id <= 31)
            || id == 36
            || (id >= 50 && id <= 54)
            || id == 57
            || id == 58
            || (id >= 71 && id <= 73)
            || id == 77
            || id == 81;
    if (day) {
      return new NumberFormat(Kind.DAY, 1);
    }
    return id == 17 || id == 74 ? new NumberFormat(Kind.MONTH, 1) : GENERAL;
  }

  /** Reads the code of a format, such as {@code yyyy-mm-dd} or {@code 0000}. */
  static NumberFormat parse(String code) {
    String bare = withoutTexts(code);
    if (!bare.isEmpty() && bare.chars().allMatch(c -> c == '0')) {
      return new NumberFormat(Kind.NUMBER, bare.length());
    }
    boolean number = bare.equals("general") || bare.chars().anyMatch(c -> "0#?".indexOf(c) >= 0);
    if (number && bare.indexOf('y') < 0 && bare.indexOf('d') < 0) {
      return GENERAL;
    }
    boolean year = bare.indexOf('y') >= 0 || bare.indexOf('b') >= 0 || bare.indexOf('e') >= 0;
    boolean day = bare.indexOf('d') >= 0;
    boolean clock = bare.indexOf('h') >= 0 || bare.indexOf('s') >= 0;
    boolean month = bare.indexOf('m') >= 0;
    if (day || (month && !clock && !year) || (year && clock)) {
      return new NumberFormat(Kind.DAY, 1);
    }
    if (year) {
      return new NumberFormat(month ? Kind.MONTH : Kind.YEAR, 1);
    }
    return GENERAL;
  }

  /**
   * The first section of a code in lower case, without texts in quotation marks, what stands in
   * brackets, single characters that are shown as they are, and the marks of before and after noon.
   */
  private static String withoutTexts(String code) {
    StringBuilder bare = new StringBuilder();
    int at = 0;
    while (at < code.length() && code.charAt(at) != ';') {
      char c = code.charAt(at);
      int end =
          switch (c) {
            case '"' -> code.indexOf('"', at + 1);
            case '[' -> code.indexOf(']', at + 1);
            case '\\', '_', '*' -> at + 1;
            default -> at;
          };
      if (end == at) {
        bare.append(c);
      } else if (end < 0) {
        break;
      }
      at = end + 1;
    }
    return bare.toString().toLowerCase(Locale.ROOT).replace("am/pm", "").replace("a/p", "").strip();
  }
}
