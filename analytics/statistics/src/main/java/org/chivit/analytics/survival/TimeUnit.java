package org.chivit.analytics.survival;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The unit that the times of a table are in. A year is 365.25 days and a month a twelfth of it,
 * 30.4375 days, whatever the calendar says.
 */
public enum TimeUnit {
  DAYS("days", "1"),
  MONTHS("months", "30.4375"),
  YEARS("years", "365.25");

  private final String label;
  private final BigDecimal days;

  TimeUnit(String label, String days) {
    this.label = label;
    this.days = new BigDecimal(days);
  }

  /**
   * The unit of that label.
   *
   * @throws IllegalArgumentException if there is none, naming those that there are
   */
  public static TimeUnit ofLabel(String label) {
    for (TimeUnit unit : values()) {
      if (unit.label.equals(label)) {
        return unit;
      }
    }
    throw new IllegalArgumentException(
        "no unit of time \""
            + label
            + "\"; there are: "
            + Stream.of(values()).map(TimeUnit::label).collect(Collectors.joining(", ")));
  }

  /** The word that a user writes and a column's name ends with: {@code days}. */
  public String label() {
    return label;
  }

  /**
   * A length of time of this unit in another one: exact where that takes at most 34 digits, as 1
   * year in months does, else rounded to 34 digits, as 1 day in years is.
   */
  BigDecimal convert(BigDecimal value, TimeUnit to) {
    return Decimals.normal(value.multiply(days).divide(to.days, MathContext.DECIMAL128));
  }
}
