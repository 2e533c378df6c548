package org.chivit.analytics.survival;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A time at which a curve is read.
 *
 * @param label as the user wrote it: {@code 5y}
 * @param time in the unit of the data, not negative: 1826.25 where they are in days
 */
public record TimePoint(String label, BigDecimal time) {

  /**
   * Brings the time into its one form.
   *
   * @throws IllegalArgumentException if the time is negative
   */
  public TimePoint {
    Objects.requireNonNull(label, "label");
    if (time.signum() < 0) {
      throw new IllegalArgumentException("a time must not be negative: " + time);
    }
    time = Decimals.normal(time);
  }

  /** A time in the unit of the data, with the number as its label. */
  public static TimePoint of(BigDecimal time) {
    return new TimePoint(Decimals.normal(time).toPlainString(), time);
  }

  /**
   * Reads a time such as {@code 5y}, {@code 6m}, {@code 30d}, or a bare number, which is in the
   * unit of the data. A year is 365.25 days, a month a twelfth of it.
   *
   * @param text the time as written
   * @param unit the unit of the data
   * @throws IllegalArgumentException if the text is no such time
   */
  public static TimePoint parse(String text, TimeUnit unit) {
    String trimmed = text.trim();
    if (trimmed.isEmpty()) {
      throw refused(text, unit);
    }
    int last = trimmed.length() - 1;
    TimeUnit written =
        switch (trimmed.charAt(last)) {
          case 'd', 'D' -> TimeUnit.DAYS;
          case 'm', 'M' -> TimeUnit.MONTHS;
          case 'y', 'Y' -> TimeUnit.YEARS;
          default -> null;
        };
    String number = written == null ? trimmed : trimmed.substring(0, last);
    Optional<BigDecimal> value = Decimals.parse(number);
    if (value.isEmpty() || value.get().signum() < 0) {
      throw refused(text, unit);
    }
    BigDecimal time = written == null ? value.get() : written.convert(value.get(), unit);
    return new TimePoint(trimmed, time);
  }

  /**
   * Reads times separated by commas: {@code 1y,3y,5y}.
   *
   * @throws IllegalArgumentException if one of them is no time
   */
  public static List<TimePoint> parseList(String text, TimeUnit unit) {
    List<TimePoint> points = new ArrayList<>();
    for (String part : text.split(",", -1)) {
      points.add(parse(part, unit));
    }
    return List.copyOf(points);
  }

  private static IllegalArgumentException refused(String text, TimeUnit unit) {
    return new IllegalArgumentException(
        "no time: \""
            + text
            + "\"; write years, months or days as 5y, 6m, 30d, or a number of "
            + unit.label());
  }
}
