package org.chivit.registry.code;

import java.util.Locale;
import java.util.Optional;

/**
 * An ICD-O-3 topography code, in its dotted form: {@code C64.9}.
 *
 * <p>Holds the form of the code only, {@code C00.0} to {@code C80.9}; whether the code is one of
 * the published 330 is asked of the topography table.
 *
 * @param code the code with its dot, upper case
 */
public record Topography(String code) implements Comparable<Topography> {

  /**
   * Checks the form of the code.
   *
   * @throws IllegalArgumentException if the code is not of the form {@code Cdd.d} with {@code dd}
   *     at most 80
   */
  public Topography {
    if (!hasForm(code)) {
      throw new IllegalArgumentException("topography must look like C64.9: " + code);
    }
  }

  /**
   * Reads a code with or without its dot, in either case: {@code C64.9}, {@code c649}.
   *
   * @return the code, or empty if the text has another form
   */
  public static Optional<Topography> parse(String text) {
    String upper = text.strip().toUpperCase(Locale.ROOT);
    String dotted =
        upper.length() == 4 && upper.indexOf('.') < 0
            ? upper.substring(0, 3) + "." + upper.charAt(3)
            : upper;
    return hasForm(dotted) ? Optional.of(new Topography(dotted)) : Optional.empty();
  }

  /** The code as a number, {@code C64.9} being 649, so that ranges of codes can be compared. */
  public int number() {
    return Integer.parseInt(code.substring(1, 3)) * 10 + (code.charAt(4) - '0');
  }

  /** The three-character site, {@code C64}. */
  public String site() {
    return code.substring(0, 3);
  }

  @Override
  public int compareTo(Topography other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }

  private static boolean hasForm(String text) {
    return text.length() == 5
        && text.charAt(0) == 'C'
        && isDigit(text.charAt(1))
        && isDigit(text.charAt(2))
        && text.charAt(3) == '.'
        && isDigit(text.charAt(4))
        && text.substring(1, 3).compareTo("80") <= 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
