package org.chivit.analytics.survival;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.chivit.analytics.interval.ConfidenceInterval;
import org.chivit.analytics.interval.ConfidenceLevel;

/**
 * An estimated survival curve: a step function that is right-continuous, so that the survival at a
 * time already counts the events of that time.
 */
public final class SurvivalCurve {

  private final RiskTable riskTable;
  private final List<SurvivalPoint> points;
  private final ConfidenceLevel level;

  SurvivalCurve(RiskTable riskTable, List<SurvivalPoint> points, ConfidenceLevel level) {
    this.riskTable = riskTable;
    this.points = List.copyOf(points);
    this.level = level;
  }

  /** The counts that the curve was made from. */
  public RiskTable riskTable() {
    return riskTable;
  }

  /** One point per distinct time of exit, ascending, censorings included; at least one. */
  public List<SurvivalPoint> points() {
    return points;
  }

  /** The level of the intervals. */
  public ConfidenceLevel level() {
    return level;
  }

  /** The curve at a time in the unit of the data; see {@link #at(TimePoint)}. */
  public SurvivalEstimate at(BigDecimal time) {
    return at(TimePoint.of(time));
  }

  /**
   * The curve at a time. Before the first exit the survival is 1 with both bounds 1. After the last
   * one the last survival is returned and flagged; R's {@code summary(times = t, extend = TRUE)}
   * returns the same numbers without a flag.
   */
  public SurvivalEstimate at(TimePoint point) {
    BigDecimal time = point.time();
    long atRisk = riskTable.atRisk(time);
    int next = firstAfter(time);
    if (next == 0) {
      return new SurvivalEstimate(
          point,
          atRisk,
          0,
          1,
          OptionalDouble.of(0),
          Optional.of(new ConfidenceInterval(1, 1, level)),
          false);
    }
    long events = 0;
    for (SurvivalPoint earlier : points.subList(0, next)) {
      events += earlier.events();
    }
    SurvivalPoint last = points.get(next - 1);
    return new SurvivalEstimate(
        point,
        atRisk,
        events,
        last.survival(),
        last.standardError(),
        last.interval(),
        time.compareTo(riskTable.lastTime()) > 0);
  }

  private int firstAfter(BigDecimal time) {
    int low = 0;
    int high = points.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (points.get(middle).time().compareTo(time) <= 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The median: the time by which half of the subjects have had the event. */
  public SurvivalQuantile median() {
    return quantile(0.5);
  }

  /**
   * The time by which a part of the subjects has had the event: the first time at which 1 − S is at
   * least the part, within a tolerance of 1.5e-8; the midpoint where the curve runs exactly at it.
   * The bounds are the same rule applied to the curves of the bounds (R. Brookmeyer and J. Crowley,
   * Biometrics 38 (1982) 29-41). Agrees with R's {@code quantile(survfit(...))}; R's {@code print}
   * takes the start of a flat part that is never left where this takes its midpoint.
   *
   * @param probability the part, strictly between 0 and 1
   * @throws IllegalArgumentException if it is not
   */
  public SurvivalQuantile quantile(double probability) {
    if (!(probability > 0 && probability < 1)) {
      throw new IllegalArgumentException("no probability between 0 and 1: " + probability);
    }
    return new SurvivalQuantile(
        probability,
        crossing(probability, SurvivalPoint::survival),
        crossing(probability, point -> point.interval().map(i -> i.lower()).orElse(Double.NaN)),
        crossing(probability, point -> point.interval().map(i -> i.upper()).orElse(Double.NaN)));
  }

  private Optional<BigDecimal> crossing(double probability, ToDoubleFunction<SurvivalPoint> curve) {
    List<BigDecimal> times = new ArrayList<>(points.size());
    double[] heights = new double[points.size()];
    for (int i = 0; i < heights.length; i++) {
      times.add(points.get(i).time());
      heights[i] = 1 - curve.applyAsDouble(points.get(i));
    }
    return new CurveCrossing(times, heights).at(probability);
  }
}
