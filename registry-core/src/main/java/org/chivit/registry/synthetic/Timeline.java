package org.chivit.registry.synthetic;

/** Days on the line of a case are whole days since 1970-01-01, as ints. */
final class Timeline {

  /** The day of what does not happen; later than every day. */
  static final int NEVER = Integer.MAX_VALUE;

  /** Days in a year, on average over four years. */
  static final double DAYS_PER_YEAR = 365.25;

  /** Days in a month, on average. */
  static final double DAYS_PER_MONTH = DAYS_PER_YEAR / 12;

  private Timeline() {}

  /** The earlier of two days, either of which may be {@link #NEVER}. */
  static int earlier(int day, int other) {
    return Math.min(day, other);
  }
}
