package org.chivit.analytics.delay;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chivit.analytics.cohort.Stratification;
import org.chivit.analytics.cohort.Stratum;
import org.chivit.analytics.cohort.StratumCounts;
import org.chivit.analytics.count.CaseCounter;
import org.chivit.analytics.count.Comparison;
import org.chivit.analytics.count.CountKey;
import org.chivit.analytics.count.CountTable;
import org.chivit.analytics.count.UnknownColumnException;

/**
 * The lengths of the intervals of the pathway to care: medians, quartiles and 90th percentiles,
 * with how many cases could not be computed and why. An interval is computed where both anchors are
 * known to the month at least; for a month its 15th stands.
 */
public final class DelayAnalysis {

  private static final String LENGTH = "interval_days";

  private DelayAnalysis() {}

  /**
   * Computes all intervals, each with a count of its own.
   *
   * @param counter counts the registry
   * @param where the conditions that a case must meet
   * @param by the columns that split the result
   * @throws UnknownColumnException if there is no such column
   * @throws IllegalArgumentException if a column stands twice or a literal does not fit its column
   */
  public static DelayResult of(CaseCounter counter, List<Comparison> where, List<String> by) {
    Stratification stratification = new Stratification(by);
    Map<Stratum, List<DelayRow>> rows = new LinkedHashMap<>();
    for (DelayInterval interval : DelayInterval.values()) {
      CountTable counts = counter.count(stratification.query(where, keys(interval)));
      for (StratumCounts some : stratification.split(counts)) {
        rows.computeIfAbsent(some.stratum(), key -> new ArrayList<>())
            .add(row(interval, counts, some.rows()));
      }
    }
    List<DelayStratum> strata = new ArrayList<>();
    rows.forEach((stratum, some) -> strata.add(new DelayStratum(stratum, some)));
    return new DelayResult(counter.engine(), stratification.columns(), strata, notes(strata));
  }

  private static List<CountKey> keys(DelayInterval interval) {
    return List.of(
        new CountKey.Difference(
            LENGTH, interval.from().day().columnName(), interval.to().day().columnName()),
        new CountKey.Value(interval.from().precision().columnName()),
        new CountKey.Value(interval.to().precision().columnName()));
  }

  private static DelayRow row(
      DelayInterval interval, CountTable table, List<CountTable.Row> counts) {
    int length = table.column(LENGTH);
    int from = table.column(interval.from().precision().columnName());
    int to = table.column(interval.to().precision().columnName());
    DelayTally tally = new DelayTally();
    for (CountTable.Row row : counts) {
      if (row.isMissing(length)) {
        tally.addMissing(row.count());
      } else {
        tally.add(row.intAt(length), row.values().get(from), row.values().get(to), row.count());
      }
    }
    return tally.row(interval);
  }

  private static List<String> notes(List<DelayStratum> strata) {
    if (strata.isEmpty()) {
      return List.of("No case meets the conditions.");
    }
    List<String> notes = new ArrayList<>();
    notes.add(
        "n: both dates known to the month at least (month_only: one to the month, taken as the"
            + " 15th); imprecise: one known to the year only, not computed.");
    Map<DelayInterval, Long> negative = new EnumMap<>(DelayInterval.class);
    for (DelayStratum stratum : strata) {
      for (DelayRow row : stratum.rows()) {
        negative.merge(row.interval(), row.negative(), Math::addExact);
      }
    }
    negative.forEach(
        (interval, count) -> {
          if (count > 0) {
            notes.add(
                count
                    + " left out of the "
                    + interval.label()
                    + " interval, which ends before it begins: check "
                    + interval.from().label()
                    + " and "
                    + interval.to().label()
                    + ".");
          }
        });
    return notes;
  }
}
