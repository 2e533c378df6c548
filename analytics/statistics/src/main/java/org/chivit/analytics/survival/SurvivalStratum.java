package org.chivit.analytics.survival;

import java.util.ArrayList;
import java.util.List;
import org.chivit.analytics.cohort.Stratum;

/**
 * The survival of one stratum.
 *
 * @param stratum the stratum
 * @param n how many subjects it has, at least 1
 * @param events how many of them have the event
 * @param median the median time with its bounds
 * @param estimates the curve at the times that were asked for, in their order
 * @param curve the whole curve
 */
public record SurvivalStratum(
    Stratum stratum,
    long n,
    long events,
    SurvivalQuantile median,
    List<SurvivalEstimate> estimates,
    SurvivalCurve curve) {

  /** Copies the list. */
  public SurvivalStratum {
    estimates = List.copyOf(estimates);
  }

  /** Reads a curve at the times. */
  static SurvivalStratum of(Stratum stratum, SurvivalCurve curve, List<TimePoint> at) {
    List<SurvivalEstimate> estimates = new ArrayList<>();
    for (TimePoint point : at) {
      estimates.add(curve.at(point));
    }
    return new SurvivalStratum(
        stratum,
        curve.riskTable().subjects(),
        curve.riskTable().events(),
        curve.median(),
        estimates,
        curve);
  }
}
