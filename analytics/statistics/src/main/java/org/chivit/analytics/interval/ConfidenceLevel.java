package org.chivit.analytics.interval;

import java.math.BigDecimal;

/**
 * The level of an interval, as a type so that 0.95 and 0.05 cannot be confused.
 *
 * @param value strictly between 0.5 and 1, such as 0.95
 */
public record ConfidenceLevel(double value) {

  /** Ninety-five percent. */
  public static final ConfidenceLevel NINETY_FIVE = new ConfidenceLevel(0.95);

  /**
   * Checks the range.
   *
   * @throws IllegalArgumentException if the value is not strictly between 0.5 and 1
   */
  public ConfidenceLevel {
    if (!(value > 0.5 && value < 1)) {
      throw new IllegalArgumentException("level must be between 0.5 and 1: " + value);
    }
  }

  /** The level in percent as people write it: {@code 95}, {@code 99.5}. */
  public String percent() {
    return BigDecimal.valueOf(value).movePointRight(2).stripTrailingZeros().toPlainString();
  }
}
