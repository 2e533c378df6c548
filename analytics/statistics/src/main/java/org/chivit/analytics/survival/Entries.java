package org.chivit.analytics.survival;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The late entries of a risk table. */
final class Entries {

  private final List<BigDecimal> times;
  private final long[] from;

  private Entries(List<BigDecimal> times, long[] from) {
    this.times = times;
    this.from = from;
  }

  /** Those of the observations that have an entry. */
  static Entries of(Collection<Observation> observations) {
    List<Observation> late = new ArrayList<>();
    for (Observation some : observations) {
      if (some.entry().isPresent()) {
        late.add(some);
      }
    }
    late.sort(Comparator.comparing(some -> some.entry().orElseThrow()));
    List<BigDecimal> times = new ArrayList<>(late.size());
    for (Observation some : late) {
      times.add(some.entry().orElseThrow());
    }
    long[] from = new long[late.size() + 1];
    for (int i = late.size() - 1; i >= 0; i--) {
      from[i] = from[i + 1] + late.get(i).count();
    }
    return new Entries(times, from);
  }

  /** How many enter at a time or later. */
  long from(BigDecimal time) {
    int low = 0;
    int high = times.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (times.get(middle).compareTo(time) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return from[low];
  }
}
