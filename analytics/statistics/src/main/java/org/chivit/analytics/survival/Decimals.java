package org.chivit.analytics.survival;

import java.math.BigDecimal;
import java.util.Optional;

/** Exact decimal times: how they are read from text, and their one form for each value. */
final class Decimals {

  /** More digits than any measured time has; what is longer is a slip or an attack. */
  private static final int MAX_LENGTH = 64;

  /** Times beyond 10^18 or finer than 10^-18 of their unit are no times of patients. */
  private static final int MAX_EXPONENT = 18;

  private Decimals() {}

  /** The value in its one form, in which {@code 0.30} equals {@code 0.3}. */
  static BigDecimal normal(BigDecimal value) {
    if (value.signum() == 0) {
      return BigDecimal.ZERO;
    }
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /**
   * Reads a number as it is written, such as {@code 12}, {@code 0.5} or {@code 1.5e2}; empty where
   * the text is none, or one of a magnitude that no time has.
   */
  static Optional<BigDecimal> parse(String text) {
    String trimmed = text.trim();
    if (trimmed.isEmpty() || trimmed.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    BigDecimal value;
    try {
      value = new BigDecimal(trimmed);
    } catch (NumberFormatException notANumber) {
      return Optional.empty();
    }
    // The scale is bounded before the number is brought to its form: 1e999999999 would fill memory.
    boolean usable =
        Math.abs((long) value.scale()) <= MAX_LENGTH
            && value.precision() - (long) value.scale() <= MAX_EXPONENT
            && value.stripTrailingZeros().scale() <= MAX_EXPONENT;
    return usable ? Optional.of(normal(value)) : Optional.empty();
  }
}
