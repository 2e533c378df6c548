package org.chivit.analytics.survival;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * How many subjects are at risk, have the event and are censored at each distinct time of exit. At
 * risk at t are those with entry &lt; t ≤ exit, so where an event and a censoring fall on one time
 * the event comes first. Times are compared exactly, as decimal numbers: {@code 0.1 + 0.2} of
 * floating point and {@code 0.3} are two times, {@code 0.3} and {@code 0.30} are one.
 */
public final class RiskTable {

  /**
   * One distinct time of exit.
   *
   * @param time the time
   * @param atRisk how many are at risk
   * @param events how many of them have the event at this time
   * @param censored how many of them are censored at this time
   */
  public record Row(BigDecimal time, long atRisk, long events, long censored) {}

  private final List<Row> rows;
  private final Entries entries;
  private final long subjects;
  private final long events;

  private RiskTable(List<Row> rows, Entries entries, long subjects, long events) {
    this.rows = rows;
    this.entries = entries;
    this.subjects = subjects;
    this.events = events;
  }

  /**
   * Counts the observations, in whatever order they come.
   *
   * @throws IllegalArgumentException if there is none
   * @throws ArithmeticException if the subjects are more than a long can hold
   */
  public static RiskTable of(Collection<Observation> observations) {
    if (observations.isEmpty()) {
      throw new IllegalArgumentException("a risk table needs an observation");
    }
    long subjects = 0;
    for (Observation some : observations) {
      subjects = Math.addExact(subjects, some.count());
    }
    List<Observation> sorted = new ArrayList<>(observations);
    sorted.sort(Comparator.comparing(Observation::exit));
    Entries entries = Entries.of(observations);

    List<Row> rows = new ArrayList<>();
    long allEvents = 0;
    long left = subjects;
    int next = 0;
    while (next < sorted.size()) {
      BigDecimal time = sorted.get(next).exit();
      long events = 0;
      long censored = 0;
      for (; next < sorted.size() && sorted.get(next).exit().compareTo(time) == 0; next++) {
        Observation some = sorted.get(next);
        if (some.ending() == Observation.Ending.EVENT) {
          events += some.count();
        } else {
          censored += some.count();
        }
      }
      rows.add(new Row(Decimals.normal(time), left - entries.from(time), events, censored));
      left -= events + censored;
      allEvents += events;
    }
    return new RiskTable(List.copyOf(rows), entries, subjects, allEvents);
  }

  /** The distinct times of exit, ascending. */
  public List<Row> rows() {
    return rows;
  }

  /** How many subjects there are. */
  public long subjects() {
    return subjects;
  }

  /** How many of them have the event. */
  public long events() {
    return events;
  }

  /** The last time at which anyone was observed. */
  public BigDecimal lastTime() {
    return rows.get(rows.size() - 1).time();
  }

  /**
   * How many are at risk at a time, whether anyone leaves then or not: entry &lt; t ≤ exit; 0 after
   * the last exit.
   */
  public long atRisk(BigDecimal time) {
    long left = 0;
    for (int i = rows.size() - 1; i >= 0 && rows.get(i).time().compareTo(time) >= 0; i--) {
      left += rows.get(i).events() + rows.get(i).censored();
    }
    // Whoever enters at the time or later leaves later still, so all of them are among those left.
    return left - entries.from(time);
  }
}
