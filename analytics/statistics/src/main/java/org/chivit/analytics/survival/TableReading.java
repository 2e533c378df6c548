package org.chivit.analytics.survival;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chivit.analytics.cohort.CohortFlowTally;
import org.chivit.analytics.cohort.LeftOutReason;
import org.chivit.analytics.count.CountTable;

/** Reads the rows of a researcher's table. */
final class TableReading implements RowReading {

  private final int time;
  private final int event;
  private final Optional<Integer> entry;
  private final EventReading events;
  private final List<String> notes;

  private TableReading(
      int time, int event, Optional<Integer> entry, EventReading events, List<String> notes) {
    this.time = time;
    this.event = event;
    this.entry = entry;
    this.events = events;
    this.notes = notes;
  }

  /**
   * Looks at the values of the event column.
   *
   * @throws IllegalArgumentException if they do not explain themselves and no value is named
   */
  static TableReading of(TableColumns columns, CountTable counts) {
    int event = counts.column(columns.event());
    TreeSet<String> values = new TreeSet<>();
    for (CountTable.Row row : counts.rows()) {
      text(row, event).ifPresent(values::add);
    }
    return new TableReading(
        counts.column(columns.time()),
        event,
        columns.entry().map(counts::column),
        EventReading.of(columns, values),
        notes(columns, values));
  }

  private static List<String> notes(TableColumns columns, Set<String> values) {
    if (columns.eventIs().isEmpty() || values.isEmpty()) {
      return List.of();
    }
    String named = columns.eventIs().get();
    if (!values.contains(named)) {
      return List.of(
          "No row has the event value \""
              + named
              + "\" in \""
              + columns.event()
              + "\", which holds "
              + EventReading.listed(values)
              + ": every row counts as censored.");
    }
    Set<String> alike = new TreeSet<>(values);
    alike.removeIf(value -> value.equals(named) || !value.equalsIgnoreCase(named));
    return alike.isEmpty()
        ? List.of()
        : List.of(
            "The event value is \""
                + named
                + "\"; rows with "
                + EventReading.listed(alike)
                + " in \""
                + columns.event()
                + "\" count as censored.");
  }

  /** What the reader must know of how the values were understood. */
  List<String> notes() {
    return notes;
  }

  @Override
  public Optional<Observation> read(CountTable.Row row, CohortFlowTally tally) {
    Optional<String> endText = text(row, time);
    Optional<String> eventText = text(row, event);
    if (endText.isEmpty()) {
      return leftOut(tally, LeftOutReason.NO_TIME, row);
    }
    if (eventText.isEmpty()) {
      return leftOut(tally, LeftOutReason.NO_EVENT, row);
    }
    Optional<BigDecimal> exit = Decimals.parse(endText.get());
    if (exit.isEmpty()) {
      return leftOut(tally, LeftOutReason.TIME_NOT_A_NUMBER, row, endText.get());
    }
    if (exit.get().signum() < 0) {
      return leftOut(tally, LeftOutReason.NEGATIVE_TIME, row, endText.get());
    }
    Optional<BigDecimal> start = Optional.empty();
    if (entry.isPresent()) {
      Optional<String> startText = text(row, entry.get());
      if (startText.isEmpty()) {
        return leftOut(tally, LeftOutReason.NO_ENTRY, row);
      }
      start = Decimals.parse(startText.get());
      if (start.isEmpty()) {
        return leftOut(tally, LeftOutReason.ENTRY_NOT_A_NUMBER, row, startText.get());
      }
      if (start.get().signum() < 0) {
        return leftOut(tally, LeftOutReason.NEGATIVE_ENTRY, row, startText.get());
      }
      if (start.get().compareTo(exit.get()) >= 0) {
        String both = startText.get() + " to " + endText.get();
        return leftOut(tally, LeftOutReason.ENTRY_NOT_BEFORE_EXIT, row, both);
      }
    }
    tally.use(row.count());
    return Optional.of(
        new Observation(start, exit.get(), events.ending(eventText.get()), row.count()));
  }

  /** Parquet files may hold empty texts, which say no more than an empty cell of CSV. */
  private static Optional<String> text(CountTable.Row row, int column) {
    return Optional.ofNullable(row.values().get(column))
        .map(value -> value.toString().trim())
        .filter(text -> !text.isEmpty());
  }

  private static Optional<Observation> leftOut(
      CohortFlowTally tally, LeftOutReason reason, CountTable.Row row) {
    tally.leaveOut(reason, row.count());
    return Optional.empty();
  }

  private static Optional<Observation> leftOut(
      CohortFlowTally tally, LeftOutReason reason, CountTable.Row row, String example) {
    tally.leaveOut(reason, row.count(), example);
    return Optional.empty();
  }
}
