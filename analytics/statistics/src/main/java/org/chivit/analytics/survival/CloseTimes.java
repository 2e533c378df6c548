package org.chivit.analytics.survival;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Finds distinct times that lie so close together that R's {@code survfit} would take them for one
 * ({@code timefix}): apart by no more than √ε, absolutely or as a part of the mean time. Here they
 * stay two times; a reader who compares with R must be told.
 */
final class CloseTimes {

  private static final double TOLERANCE = Math.sqrt(Math.ulp(1.0));

  private CloseTimes() {}

  /**
   * A note on the first such pair; empty where there is none.
   *
   * @param observed all times of entry and exit, of all strata, in any order
   */
  static Optional<String> note(Collection<BigDecimal> observed) {
    List<BigDecimal> times = distinct(observed);
    double mean = 0;
    for (BigDecimal time : times) {
      mean += time.doubleValue() / times.size();
    }
    long pairs = 0;
    String first = "";
    BigDecimal previous = null;
    for (BigDecimal time : times) {
      if (previous != null) {
        double gap = time.subtract(previous).doubleValue();
        if (gap <= TOLERANCE || gap / mean <= TOLERANCE) {
          first = pairs == 0 ? previous.toPlainString() + " and " + time.toPlainString() : first;
          pairs++;
        }
      }
      previous = time;
    }
    if (pairs == 0) {
      return Optional.empty();
    }
    return Optional.of(
        "Some times lie closer together than R tells apart ("
            + first
            + (pairs == 1 ? "" : ", and " + (pairs - 1) + " more such pairs")
            + "): R would merge them, here they are different times.");
  }

  private static List<BigDecimal> distinct(Collection<BigDecimal> observed) {
    List<BigDecimal> sorted = new ArrayList<>(observed);
    Collections.sort(sorted);
    List<BigDecimal> distinct = new ArrayList<>();
    for (BigDecimal time : sorted) {
      if (distinct.isEmpty() || distinct.get(distinct.size() - 1).compareTo(time) != 0) {
        distinct.add(time);
      }
    }
    return distinct;
  }
}
