package org.chivit.analytics.survival;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

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
  private final long subjects;
  private final long events;
  private final NavigableMap<BigDecimal, Long> exitedBefore;
  private final NavigableMap<BigDecimal, Long> enteringFrom;

  private RiskTable(
      List<Row> rows,
      long subjects,
      long events,
      NavigableMap<BigDecimal, Long> exitedBefore,
      NavigableMap<BigDecimal, Long> enteringFrom) {
    this.rows = rows;
    this.subjects = subjects;
    this.events = events;
    this.exitedBefore = exitedBefore;
    this.enteringFrom = enteringFrom;
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
    Map<BigDecimal, Long> eventsAt = new TreeMap<>();
    Map<BigDecimal, Long> exitsAt = new TreeMap<>();
    NavigableMap<BigDecimal, Long> entriesAt = new TreeMap<>();
    long subjects = 0;
    for (Observation some : observations) {
      BigDecimal exit = Decimals.normal(some.exit());
      exitsAt.merge(exit, some.count(), Math::addExact);
      if (some.ending() == Observation.Ending.EVENT) {
        eventsAt.merge(exit, some.count(), Math::addExact);
      }
      if (some.entry().isPresent()) {
        entriesAt.merge(Decimals.normal(some.entry().get()), some.count(), Math::addExact);
      }
      subjects = Math.addExact(subjects, some.count());
    }

    NavigableMap<BigDecimal, Long> enteringFrom = new TreeMap<>();
    long entering = 0;
    for (Map.Entry<BigDecimal, Long> entry : entriesAt.descendingMap().entrySet()) {
      entering += entry.getValue();
      enteringFrom.put(entry.getKey(), entering);
    }

    List<Row> rows = new ArrayList<>(exitsAt.size());
    NavigableMap<BigDecimal, Long> exitedBefore = new TreeMap<>();
    long exited = 0;
    long allEvents = 0;
    for (Map.Entry<BigDecimal, Long> exit : exitsAt.entrySet()) {
      BigDecimal time = exit.getKey();
      exitedBefore.put(time, exited);
      long atRisk = subjects - exited - sumFrom(enteringFrom, time);
      long events = eventsAt.getOrDefault(time, 0L);
      rows.add(new Row(time, atRisk, events, exit.getValue() - events));
      exited += exit.getValue();
      allEvents += events;
    }
    return new RiskTable(List.copyOf(rows), subjects, allEvents, exitedBefore, enteringFrom);
  }

  private static long sumFrom(NavigableMap<BigDecimal, Long> sums, BigDecimal time) {
    Map.Entry<BigDecimal, Long> next = sums.ceilingEntry(time);
    return next == null ? 0 : next.getValue();
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
    Map.Entry<BigDecimal, Long> next = exitedBefore.ceilingEntry(time);
    if (next == null) {
      return 0;
    }
    return subjects - next.getValue() - sumFrom(enteringFrom, time);
  }
}
