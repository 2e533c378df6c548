package org.chivit.analytics.survival;

import java.util.Objects;
import java.util.Optional;
import org.chivit.analytics.cohort.Endpoint;
import org.chivit.analytics.interval.ConfidenceLevel;

/**
 * How a survival result was made.
 *
 * @param interval the transform of the intervals
 * @param level the level of the intervals
 * @param endpoint the endpoint; empty for a researcher's own table
 * @param unit the unit of all times
 * @param engine the name of the engine that counted
 */
public record SurvivalMethod(
    IntervalTransform interval,
    ConfidenceLevel level,
    Optional<Endpoint> endpoint,
    TimeUnit unit,
    String engine) {

  /** The name of the only estimator so far, as a result carries it. */
  public static final String ESTIMATOR = "kaplan-meier";

  /** Checks that nothing is null. */
  public SurvivalMethod {
    Objects.requireNonNull(interval, "interval");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(endpoint, "endpoint");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(engine, "engine");
  }

  /** The name of the estimator: {@value #ESTIMATOR}. */
  public String estimator() {
    return ESTIMATOR;
  }

  /** One line for people: {@code Overall survival (Kaplan-Meier, 95 % log-log intervals)}. */
  public String title() {
    return endpoint.map(Endpoint::title).orElse("Survival")
        + " (Kaplan-Meier, "
        + level.percent()
        + " % "
        + interval.label()
        + " intervals)";
  }
}
