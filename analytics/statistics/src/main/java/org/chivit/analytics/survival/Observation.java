package org.chivit.analytics.survival;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * Subjects who entered and left at the same times and in the same way. They are at risk after their
 * entry and up to and including their exit.
 *
 * @param entry when they came under observation; empty for from the start, so that an exit at time
 *     0 still finds them at risk
 * @param exit when they left, not negative and after the entry
 * @param ending how they left
 * @param count how many they are, at least 1
 */
public record Observation(Optional<BigDecimal> entry, BigDecimal exit, Ending ending, long count) {

  /** How subjects leave. */
  public enum Ending {
    EVENT,
    CENSORED
  }

  /**
   * Checks the times.
   *
   * @throws IllegalArgumentException if a time is negative, the entry is not before the exit, or
   *     there is no subject
   */
  public Observation {
    Objects.requireNonNull(entry, "entry");
    Objects.requireNonNull(ending, "ending");
    if (exit.signum() < 0) {
      throw new IllegalArgumentException("a time must not be negative: " + exit);
    }
    if (entry.isPresent()) {
      if (entry.get().signum() < 0) {
        throw new IllegalArgumentException("an entry must not be negative: " + entry.get());
      }
      if (entry.get().compareTo(exit) >= 0) {
        throw new IllegalArgumentException(
            "the entry " + entry.get() + " is not before the exit " + exit);
      }
    }
    if (count <= 0) {
      throw new IllegalArgumentException("a count must be positive: " + count);
    }
  }

  /** Subjects followed from the start to an event. */
  public static Observation event(BigDecimal exit, long count) {
    return new Observation(Optional.empty(), exit, Ending.EVENT, count);
  }

  /** Subjects followed from the start until they were censored. */
  public static Observation censored(BigDecimal exit, long count) {
    return new Observation(Optional.empty(), exit, Ending.CENSORED, count);
  }
}
