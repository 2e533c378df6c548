package org.chivit.analytics.coverage;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.chivit.analytics.interval.ConfidenceInterval;
import org.chivit.analytics.interval.ConfidenceLevel;
import org.chivit.analytics.interval.ProportionInterval;

/**
 * How many cases took a step, and of how many.
 *
 * @param step the step
 * @param numerator how many took it
 * @param denominator how many could have; empty for the registered, who are the beginning
 * @param proportion numerator by denominator; empty where there is no denominator or it is 0
 * @param interval its Wilson interval; empty where the proportion is
 */
public record CoverageRow(
    CareStep step,
    long numerator,
    OptionalLong denominator,
    Optional<Double> proportion,
    Optional<ConfidenceInterval> interval) {

  /** Checks that nothing is null. */
  public CoverageRow {
    Objects.requireNonNull(step, "step");
    Objects.requireNonNull(denominator, "denominator");
    Objects.requireNonNull(proportion, "proportion");
    Objects.requireNonNull(interval, "interval");
  }

  static CoverageRow of(CareStep step, long numerator, OptionalLong base, ConfidenceLevel level) {
    if (base.isEmpty() || base.getAsLong() == 0) {
      return new CoverageRow(step, numerator, base, Optional.empty(), Optional.empty());
    }
    long denominator = base.getAsLong();
    return new CoverageRow(
        step,
        numerator,
        base,
        Optional.of((double) numerator / (double) denominator),
        Optional.of(ProportionInterval.WILSON.of(numerator, denominator, level)));
  }
}
