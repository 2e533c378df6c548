package org.chivit.analytics.delay;

import java.util.Objects;
import java.util.Optional;

/**
 * One interval of one stratum. {@code n + missing + imprecise + negative} are all its cases.
 *
 * @param interval the interval
 * @param n how many cases the quantiles stand on: both anchors known to the month at least, the
 *     second not before the first
 * @param zero how many of the n are of 0 days
 * @param monthOnly how many of the n have an anchor that is known to the month only, for which the
 *     15th stands
 * @param missing how many cases lack an anchor
 * @param imprecise how many have both, one of them known to the year only
 * @param negative how many have the second anchor before the first, which is an error in the data
 *     or, with an anchor known to the month, may come of the 15th
 * @param quantiles the quantiles of the n, in days; empty where n is 0
 */
public record DelayRow(
    DelayInterval interval,
    long n,
    long zero,
    long monthOnly,
    long missing,
    long imprecise,
    long negative,
    Optional<DelayQuantiles> quantiles) {

  /** Checks that nothing is null. */
  public DelayRow {
    Objects.requireNonNull(interval, "interval");
    Objects.requireNonNull(quantiles, "quantiles");
  }
}
