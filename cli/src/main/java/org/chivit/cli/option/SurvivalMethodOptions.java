package org.chivit.cli.option;

import java.math.BigDecimal;
import java.util.Optional;
import org.chivit.analytics.cohort.Endpoint;
import org.chivit.analytics.interval.ConfidenceLevel;
import org.chivit.analytics.survival.IntervalTransform;
import org.chivit.analytics.survival.SurvivalOptions;
import org.chivit.analytics.survival.TimePoint;
import org.chivit.analytics.survival.TimeUnit;
import picocli.CommandLine.Option;

/** How survival is estimated. */
public final class SurvivalMethodOptions {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @Option(
      names = "--endpoint",
      paramLabel = "NAME",
      description =
          "overall: death is the event (default). event-free: the first of relapse, progression,"
              + " second malignancy and death is.")
  private String endpoint;

  @Option(
      names = "--at",
      paramLabel = "TIMES",
      defaultValue = "1y,3y,5y",
      description =
          "The times to report: years, months or days as 5y, 6m, 30d, or plain numbers in the unit"
              + " of the data; default ${DEFAULT-VALUE}. A year is 365.25 days.")
  private String at;

  @Option(
      names = "--interval",
      paramLabel = "NAME",
      defaultValue = "log-log",
      description = "Confidence intervals: log-log (default), log or plain.")
  private String interval;

  @Option(
      names = "--level",
      paramLabel = "PERCENT",
      defaultValue = "95",
      description = "Their level in percent; default ${DEFAULT-VALUE}.")
  private String level;

  /** Whether an endpoint was named. */
  public boolean namesEndpoint() {
    return endpoint != null;
  }

  /**
   * The endpoint.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  public Endpoint endpoint() {
    return Optional.ofNullable(endpoint).map(Endpoint::ofLabel).orElse(Endpoint.OVERALL);
  }

  /**
   * The other options.
   *
   * @param unit the unit of the times of the data
   * @throws IllegalArgumentException if one of them makes no sense
   */
  public SurvivalOptions options(TimeUnit unit) {
    return new SurvivalOptions(
        confidenceLevel(),
        IntervalTransform.ofLabel(interval),
        TimePoint.parseList(at, unit),
        unit);
  }

  private ConfidenceLevel confidenceLevel() {
    double value = Double.NaN;
    try {
      value = new BigDecimal(level.strip()).divide(HUNDRED).doubleValue();
    } catch (NumberFormatException e) {
      // What is no number is refused below, like a number out of range.
    }
    if (!(value > 0.5 && value < 1)) {
      throw new IllegalArgumentException(
          "--level " + level + " is no percentage between 50 and 100, such as 95 or 99.");
    }
    return new ConfidenceLevel(value);
  }
}
