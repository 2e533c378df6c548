package org.chivit.analytics.delay;

import java.util.Optional;
import java.util.TreeMap;

/** Gathers one {@link DelayRow} from rows of counts. */
final class DelayTally {

  private static final String DAY = "day";
  private static final String MONTH = "month";

  private final TreeMap<Integer, Long> days = new TreeMap<>();
  private long n;
  private long zero;
  private long monthOnly;
  private long missing;
  private long imprecise;
  private long negative;

  /** Cases that lack an anchor. */
  void addMissing(long count) {
    missing = Math.addExact(missing, count);
  }

  /**
   * Cases that have both anchors.
   *
   * @param length the days between them
   * @param from what is known of the first: day, month, year; anything else is taken for less than
   *     the year
   * @param to what is known of the second
   */
  void add(int length, Object from, Object to, long count) {
    boolean known = isKnownToTheMonth(from) && isKnownToTheMonth(to);
    if (!known) {
      imprecise = Math.addExact(imprecise, count);
    } else if (length < 0) {
      negative = Math.addExact(negative, count);
    } else {
      days.merge(length, count, Math::addExact);
      n = Math.addExact(n, count);
      zero += length == 0 ? count : 0;
      monthOnly += MONTH.equals(from) || MONTH.equals(to) ? count : 0;
    }
  }

  private static boolean isKnownToTheMonth(Object precision) {
    return DAY.equals(precision) || MONTH.equals(precision);
  }

  DelayRow row(DelayInterval interval) {
    return new DelayRow(
        interval,
        n,
        zero,
        monthOnly,
        missing,
        imprecise,
        negative,
        days.isEmpty() ? Optional.empty() : Optional.of(DelayQuantiles.of(days)));
  }
}
