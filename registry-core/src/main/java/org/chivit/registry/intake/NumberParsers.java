package org.chivit.registry.intake;

import java.math.BigDecimal;

/** Reads numbers, in western or Khmer digits. */
final class NumberParsers {

  /** More digits than a count or a dose can have; keeps every value within an int. */
  private static final int MOST_DIGITS = 9;

  private NumberParsers() {}

  /** A whole number that is not negative. */
  static Parsed<Integer> wholeNumber(String text) {
    String digits = Cells.westernDigits(text);
    return areDigits(digits)
        ? Parsed.of(Integer.parseInt(digits))
        : fault(text, "a whole number", "Write digits only, such as 6.");
  }

  /** A whole number from zero to a limit. */
  static Parsed<Integer> wholeNumberUpTo(String text, int limit) {
    Parsed<Integer> number = wholeNumber(text);
    return number instanceof Parsed.Value<Integer> value && value.value() > limit
        ? fault(text, "a whole number of at most " + limit, "Correct the number.")
        : number;
  }

  /** A whole number of at least one. */
  static Parsed<Integer> positiveWholeNumber(String text) {
    Parsed<Integer> number = wholeNumber(text);
    return number.equals(Parsed.of(0))
        ? fault(text, "a number above zero", "Leave the cell empty where nothing was given.")
        : number;
  }

  /** A decimal number above zero, kept exactly as written. */
  static Parsed<BigDecimal> positiveDecimal(String text) {
    Parsed<BigDecimal> number = decimal(text);
    return number instanceof Parsed.Value<BigDecimal> value && value.value().signum() == 0
        ? fault(text, "a number above zero", "Leave the cell empty where nothing was given.")
        : number;
  }

  /** A decimal number that is not negative, kept exactly as written. */
  static Parsed<BigDecimal> decimal(String text) {
    String number = Cells.westernDigits(text);
    int comma = number.indexOf(',');
    if (comma >= 0 && isDecimal(number.replace(',', '.'))) {
      return fault(
          text,
          "a number with a decimal point",
          "Write " + number.replace(',', '.') + ": a point for the decimals, not a comma.");
    }
    if (!isDecimal(number)) {
      return fault(text, "a number", "Write digits and at most one point, such as 10.8.");
    }
    return Parsed.of(new BigDecimal(number));
  }

  private static boolean isDecimal(String text) {
    int point = text.indexOf('.');
    return point < 0
        ? areDigits(text)
        : areDigits(text.substring(0, point)) && areDigits(text.substring(point + 1));
  }

  private static boolean areDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty() && text.length() <= MOST_DIGITS;
  }

  private static <T> Parsed<T> fault(String text, String wanted, String remedy) {
    return Parsed.fault(FormatCode.NUMBER, Cells.quoted(text) + " is not " + wanted + ".", remedy);
  }
}
