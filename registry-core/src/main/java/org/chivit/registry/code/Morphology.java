package org.chivit.registry.code;

import java.util.Optional;

/**
 * An ICD-O-3 histology: the four digits of a morphology code, without its behavior.
 *
 * @param histology 8000 to 9993
 */
public record Morphology(int histology) implements Comparable<Morphology> {

  /** The lowest and highest histology of ICD-O-3.2. */
  public static final int MIN = 8000;

  /** See {@link #MIN}. */
  public static final int MAX = 9993;

  /**
   * Checks the range.
   *
   * @throws IllegalArgumentException if the number is outside {@value #MIN} to {@value #MAX}
   */
  public Morphology {
    if (!(histology >= MIN && histology <= MAX)) {
      throw new IllegalArgumentException(
          "morphology must be between " + MIN + " and " + MAX + ": " + histology);
    }
  }

  /**
   * Reads four digits.
   *
   * @return the morphology, or empty if the text is not four digits in range
   */
  public static Optional<Morphology> parse(String text) {
    String digits = text.strip();
    if (digits.length() != 4 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Optional.empty();
    }
    int number = Integer.parseInt(digits);
    return number >= MIN && number <= MAX ? Optional.of(new Morphology(number)) : Optional.empty();
  }

  /** Whether the histology lies between the two numbers, both included. */
  public boolean isBetween(int low, int high) {
    return histology >= low && histology <= high;
  }

  @Override
  public int compareTo(Morphology other) {
    return Integer.compare(histology, other.histology);
  }

  @Override
  public String toString() {
    return Integer.toString(histology);
  }
}
