package org.chivit.analytics.delay;

import java.util.SortedMap;

/**
 * The quantiles of an interval, in days; type 7 of Hyndman and Fan.
 *
 * @param median the median
 * @param lowerQuartile the first quartile
 * @param upperQuartile the third quartile
 * @param ninetieth the 90th percentile
 */
public record DelayQuantiles(
    double median, double lowerQuartile, double upperQuartile, double ninetieth) {

  static DelayQuantiles of(SortedMap<Integer, Long> counts) {
    return new DelayQuantiles(
        CountedQuantile.of(counts, 1, 2),
        CountedQuantile.of(counts, 1, 4),
        CountedQuantile.of(counts, 3, 4),
        CountedQuantile.of(counts, 9, 10));
  }
}
