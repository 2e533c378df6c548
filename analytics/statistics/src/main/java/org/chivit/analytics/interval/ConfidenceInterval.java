package org.chivit.analytics.interval;

import java.util.Objects;

/**
 * An interval.
 *
 * @param lower the lower bound
 * @param upper the upper bound, not below the lower one
 * @param level its level
 */
public record ConfidenceInterval(double lower, double upper, ConfidenceLevel level) {

  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException if a bound is not a number or the upper lies below the lower
   */
  public ConfidenceInterval {
    Objects.requireNonNull(level, "level");
    if (!(lower <= upper)) {
      throw new IllegalArgumentException("bounds must be in order: " + lower + ", " + upper);
    }
  }
}
