package org.chivit.analytics.survival;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.chivit.analytics.interval.ConfidenceLevel;

/**
 * How a survival analysis is made.
 *
 * @param level the level of the intervals
 * @param interval the transform of the intervals
 * @param at the times at which the curves are read, in this order
 * @param unit the unit of the times of the data; days for a registry
 */
public record SurvivalOptions(
    ConfidenceLevel level, IntervalTransform interval, List<TimePoint> at, TimeUnit unit) {

  /** Copies the list. */
  public SurvivalOptions {
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(interval, "interval");
    Objects.requireNonNull(unit, "unit");
    at = List.copyOf(at);
  }

  /** Log-log intervals of 95 %, read at 1, 3 and 5 years, times in days. */
  public static SurvivalOptions withDefaults() {
    return new SurvivalOptions(
        ConfidenceLevel.NINETY_FIVE,
        IntervalTransform.LOG_LOG,
        List.of(years("1y", "365.25"), years("3y", "1095.75"), years("5y", "1826.25")),
        TimeUnit.DAYS);
  }

  private static TimePoint years(String label, String days) {
    return new TimePoint(label, new BigDecimal(days));
  }

  /** The estimator that the options describe. */
  KaplanMeier estimator() {
    return KaplanMeier.withDefaults().with(interval).with(level);
  }
}
