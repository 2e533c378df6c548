package org.chivit.cli.output;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.chivit.analytics.interval.ConfidenceInterval;

/**
 * Numbers rounded for reading, the same for every locale: a point before decimals, a comma between
 * thousands. What is undefined is an en dash.
 */
public final class ReadableNumbers {

  /** What stands where there is no number. */
  public static final String UNDEFINED = "–";

  private static final double SHORT_TIME = 10;

  private ReadableNumbers() {}

  /** A number of cases or rows: {@code 12,345}. */
  public static String count(long count) {
    return grouped(Long.toString(count));
  }

  /**
   * A proportion as a percentage with one decimal: {@code 62.1 %}.
   *
   * @param proportion a finite number
   */
  public static String percent(double proportion) {
    return percentage(proportion) + " %";
  }

  /**
   * The number of a percentage with one decimal, halves rounded up: {@code 62.1}.
   *
   * @param proportion a finite number
   */
  public static String percentage(double proportion) {
    return decimal(BigDecimal.valueOf(proportion).movePointRight(2), 1);
  }

  /** An interval of a proportion: {@code 55.0–68.3 %}. */
  public static String percentInterval(ConfidenceInterval interval) {
    return percentage(interval.lower()) + "–" + percent(interval.upper());
  }

  /**
   * A length of time: whole numbers as they are, others with one decimal, below 10 with two.
   *
   * @param time a finite number
   */
  public static String time(double time) {
    if (time == Math.rint(time)) {
      return decimal(BigDecimal.valueOf(time), 0);
    }
    return decimal(BigDecimal.valueOf(time), Math.abs(time) < SHORT_TIME ? 2 : 1);
  }

  /** A moment to the second, in UTC: {@code 2026-01-31 08:15:00 UTC}. */
  public static String moment(Instant instant) {
    String iso = instant.truncatedTo(ChronoUnit.SECONDS).toString();
    return iso.replace('T', ' ').replace("Z", " UTC");
  }

  private static String decimal(BigDecimal number, int decimals) {
    BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_UP);
    // A rounded negative number may be nothing but a sign.
    return grouped((rounded.signum() == 0 ? rounded.abs() : rounded).toPlainString());
  }

  private static String grouped(String number) {
    int point = number.indexOf('.');
    int end = point < 0 ? number.length() : point;
    int start = number.startsWith("-") ? 1 : 0;
    StringBuilder grouped = new StringBuilder(number);
    for (int i = end - 3; i > start; i -= 3) {
      grouped.insert(i, ',');
    }
    return grouped.toString();
  }
}
