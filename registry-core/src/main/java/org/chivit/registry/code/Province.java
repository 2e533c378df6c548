package org.chivit.registry.code;

import java.util.regex.Pattern;

/**
 * A province or the capital of Cambodia, by its ISO 3166-2 code. Names in English and Khmer are
 * looked up in the table of provinces.
 *
 * @param code {@code KH-1} to {@code KH-25}
 */
public record Province(String code) implements Comparable<Province> {

  private static final Pattern FORM = Pattern.compile("KH-([1-9]|1[0-9]|2[0-5])");

  /**
   * Checks the code.
   *
   * @throws IllegalArgumentException if the code is not {@code KH-1} to {@code KH-25}
   */
  public Province {
    if (!FORM.matcher(code).matches()) {
      throw new IllegalArgumentException("province must be KH-1 to KH-25: " + code);
    }
  }

  /** The number within the code, 1 to 25. */
  public int number() {
    return Integer.parseInt(code.substring(3));
  }

  @Override
  public int compareTo(Province other) {
    return Integer.compare(number(), other.number());
  }

  @Override
  public String toString() {
    return code;
  }
}
