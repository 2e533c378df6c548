package org.chivit.analytics.count;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * Text in the order that a reader expects: what begins with a number by that number, ICCC codes and
 * Roman numerals by their value, other words by their characters, and digits inside by their value.
 *
 * <p>Two texts that differ can be equal in this order: {@code 5}, {@code 05} and {@code 5.0}.
 *
 * @param kind what the text begins with
 * @param number the number that it begins with; zero for a word
 * @param rest what follows
 */
record NaturalText(Kind kind, BigDecimal number, String rest)
    implements Comparable<NaturalText>, Serializable {

  /** What a text begins with, in the order of output. */
  enum Kind {
    /** {@code 12}, {@code 2.5}, {@code 10-14}, {@code 2020-01-31}. */
    NUMBER,
    /** {@code IV}, {@code VIa}: a Roman numeral, alone or with one letter. */
    NUMERAL,
    /** All else. */
    WORD
  }

  /** Longer runs of digits are no numbers that anybody sorts by, and would be slow to read. */
  private static final int LONGEST_NUMBER = 40;

  static NaturalText of(String text) {
    int end = numberEnd(text);
    if (end > 0) {
      return new NaturalText(
          Kind.NUMBER, new BigDecimal(text.substring(0, end)), text.substring(end));
    }
    int numeral = numeralEnd(text);
    return numeral > 0
        ? new NaturalText(
            Kind.NUMERAL, BigDecimal.valueOf(romanValue(text, numeral)), text.substring(numeral))
        : new NaturalText(Kind.WORD, BigDecimal.ZERO, text);
  }

  static NaturalText of(int number) {
    return new NaturalText(Kind.NUMBER, BigDecimal.valueOf(number), "");
  }

  @Override
  public int compareTo(NaturalText other) {
    int order = kind.compareTo(other.kind);
    if (order == 0) {
      order = number.compareTo(other.number);
    }
    return order == 0 ? compareWords(rest, other.rest) : order;
  }

  /** The end of a sign, digits and a fraction at the start of the text; 0 where there is none. */
  private static int numberEnd(String text) {
    boolean signed = !text.isEmpty() && (text.charAt(0) == '-' || text.charAt(0) == '+');
    int from = signed ? 1 : 0;
    int end = digitsEnd(text, from);
    if (end == from) {
      return 0;
    }
    if (end < text.length() && text.charAt(end) == '.') {
      int fraction = digitsEnd(text, end + 1);
      end = fraction > end + 1 ? fraction : end;
    }
    return end <= LONGEST_NUMBER ? end : 0;
  }

  private static int digitsEnd(String text, int from) {
    int end = from;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /**
   * The end of a Roman numeral from I to XXXIX at the start of the text; 0 where there is none, or
   * where the text goes on with more than one letter and so is a word.
   */
  private static int numeralEnd(String text) {
    int end = 0;
    while (end < text.length() && romanDigit(text.charAt(end)) > 0) {
      end++;
    }
    boolean word =
        end + 1 < text.length()
            && Character.isLetter(text.charAt(end))
            && Character.isLetter(text.charAt(end + 1));
    return end == 0 || word || !isNumeral(text, end) ? 0 : end;
  }

  /** Whether the value, written as a Roman numeral, gives the text back. */
  private static boolean isNumeral(String text, int end) {
    int value = end <= 7 ? romanValue(text, end) : 0;
    if (value <= 0 || value >= 40) {
      return false;
    }
    String[] units = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
    String roman = "X".repeat(value / 10) + units[value % 10];
    return text.startsWith(roman) && roman.length() == end;
  }

  private static int romanValue(String text, int end) {
    int value = 0;
    for (int i = 0; i < end; i++) {
      int digit = romanDigit(text.charAt(i));
      boolean less = i + 1 < end && digit < romanDigit(text.charAt(i + 1));
      value += less ? -digit : digit;
    }
    return value;
  }

  private static int romanDigit(char c) {
    return switch (c) {
      case 'I' -> 1;
      case 'V' -> 5;
      case 'X' -> 10;
      default -> 0;
    };
  }

  private static int compareWords(String a, String b) {
    int i = 0;
    int j = 0;
    while (i < a.length() && j < b.length()) {
      if (isDigit(a.charAt(i)) && isDigit(b.charAt(j))) {
        int endA = digitsEnd(a, i);
        int endB = digitsEnd(b, j);
        int order = compareDigits(a.substring(i, endA), b.substring(j, endB));
        if (order != 0) {
          return order;
        }
        i = endA;
        j = endB;
      } else {
        int order = Character.compare(a.charAt(i++), b.charAt(j++));
        if (order != 0) {
          return order;
        }
      }
    }
    return Integer.compare(a.length() - i, b.length() - j);
  }

  /** Compares runs of digits of any length by their value. */
  private static int compareDigits(String a, String b) {
    String x = withoutLeadingZeros(a);
    String y = withoutLeadingZeros(b);
    int order = Integer.compare(x.length(), y.length());
    return order == 0 ? x.compareTo(y) : order;
  }

  private static String withoutLeadingZeros(String digits) {
    int from = 0;
    while (from < digits.length() - 1 && digits.charAt(from) == '0') {
      from++;
    }
    return digits.substring(from);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
