package org.chivit.analytics.delay;

import java.util.Map;
import java.util.SortedMap;

/**
 * Quantiles of whole numbers of which it is known how often each occurs. Type 7 of R. J. Hyndman
 * and Y. Fan, The American Statistician 50 (1996) 361-365, the default of R's {@code quantile}:
 * with the values sorted and h = (n − 1)p, the value at position ⌊h⌋ (from 0) plus the fraction of
 * h times the step to the next value. Positions are computed in whole numbers, so that p = 9/10 is
 * not a rounded one.
 */
final class CountedQuantile {

  private CountedQuantile() {}

  /**
   * The quantile of p = {@code numerator/denominator}.
   *
   * @param counts how often each value occurs, counts positive
   * @throws IllegalArgumentException if there is no value
   */
  static double of(SortedMap<Integer, Long> counts, int numerator, int denominator) {
    long n = 0;
    for (long count : counts.values()) {
      n = Math.addExact(n, count);
    }
    if (n == 0) {
      throw new IllegalArgumentException("a quantile needs a value");
    }
    long scaled = Math.multiplyExact(n - 1, (long) numerator);
    long position = scaled / denominator;
    long rest = scaled % denominator;
    long low = valueAt(counts, position);
    long high = rest == 0 ? low : valueAt(counts, position + 1);
    return low + (double) ((high - low) * rest) / denominator;
  }

  private static long valueAt(SortedMap<Integer, Long> counts, long position) {
    long before = 0;
    for (Map.Entry<Integer, Long> entry : counts.entrySet()) {
      before += entry.getValue();
      if (position < before) {
        return entry.getKey();
      }
    }
    throw new IllegalStateException("no value at position " + position + " of " + before);
  }
}
