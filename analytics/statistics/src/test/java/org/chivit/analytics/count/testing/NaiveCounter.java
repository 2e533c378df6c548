package org.chivit.analytics.count.testing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.chivit.analytics.count.CaseCounter;
import org.chivit.analytics.count.Comparison;
import org.chivit.analytics.count.Condition;
import org.chivit.analytics.count.CountKey;
import org.chivit.analytics.count.CountQuery;
import org.chivit.analytics.count.CountTable;
import org.chivit.registry.store.ColumnSpec;
import org.chivit.registry.store.ColumnType;

/**
 * The oracle of every engine: goes through the rows one by one, in the plainest way. It reads days
 * and whole numbers by itself; only the order of text it takes from {@link Condition}, which has
 * examples of its own.
 */
public final class NaiveCounter implements CaseCounter {

  private final InMemorySource source;

  /** Counts the rows of a source. */
  public NaiveCounter(InMemorySource source) {
    this.source = source;
  }

  @Override
  public String engine() {
    return "naive";
  }

  @Override
  public List<ColumnSpec> columns() {
    return source.columns();
  }

  @Override
  public CountTable count(CountQuery query) {
    List<CountTable.Row> rows = new ArrayList<>();
    for (List<Object> row : source.rows()) {
      if (query.where().stream().allMatch(comparison -> holds(comparison, row))) {
        List<Object> values = new ArrayList<>();
        query.keys().forEach(key -> values.addAll(values(key, row)));
        rows.add(new CountTable.Row(values, 1));
      }
    }
    return new CountTable(query.names(), rows);
  }

  private boolean holds(Comparison comparison, List<Object> row) {
    Object value = value(comparison.column(), row);
    if (value == null) {
      return comparison.operator() == Comparison.Operator.NOT_EQUAL;
    }
    return switch (type(comparison.column())) {
      case TEXT -> Condition.of(comparison, ColumnType.TEXT).holds((String) value);
      case INT ->
          comparison
              .operator()
              .holds(Integer.compare((Integer) value, Integer.parseInt(comparison.literal())));
      case DAY -> comparison.operator().holds(compareDay((Integer) value, comparison.literal()));
    };
  }

  private static int compareDay(int epochDay, String literal) {
    LocalDate day = LocalDate.ofEpochDay(epochDay);
    return switch (literal.length()) {
      case 4 -> Integer.compare(day.getYear(), Integer.parseInt(literal));
      case 7 -> YearMonth.from(day).compareTo(YearMonth.parse(literal));
      case 10 -> day.compareTo(LocalDate.parse(literal));
      default -> Integer.compare(epochDay, Integer.parseInt(literal));
    };
  }

  private List<Object> values(CountKey key, List<Object> row) {
    List<Object> values = new ArrayList<>();
    if (key instanceof CountKey.Value value) {
      values.add(value(value.column(), row));
    } else if (key instanceof CountKey.Difference difference) {
      Integer from = (Integer) value(difference.from(), row);
      Integer to = (Integer) value(difference.to(), row);
      values.add(from == null || to == null ? null : Integer.valueOf(to - from));
    } else if (key instanceof CountKey.FollowUp followUp) {
      values.addAll(followUp(followUp, row));
    }
    return values;
  }

  private List<Object> followUp(CountKey.FollowUp key, List<Object> row) {
    Integer timeZero = (Integer) value(key.timeZero(), row);
    Integer exit = (Integer) value(key.lastContact(), row);
    Integer firstEvent = null;
    int cause = CountKey.FollowUp.CENSORED;
    for (int e = 0; e < key.events().size(); e++) {
      Integer event = (Integer) value(key.events().get(e), row);
      if (event != null && (firstEvent == null || event < firstEvent)) {
        firstEvent = event;
        cause = e + 1;
      }
    }
    exit = firstEvent == null ? exit : firstEvent;
    List<Object> values = new ArrayList<>();
    if (timeZero == null || exit == null) {
      values.add(null);
      values.add(timeZero == null ? CountKey.FollowUp.NO_TIME_ZERO : CountKey.FollowUp.NO_EXIT);
    } else {
      values.add(exit - timeZero);
      values.add(cause);
    }
    return values;
  }

  private Object value(String column, List<Object> row) {
    return row.get(position(column));
  }

  private ColumnType type(String column) {
    return source.columns().get(position(column)).type();
  }

  private int position(String column) {
    for (int i = 0; i < source.columns().size(); i++) {
      if (source.columns().get(i).name().equals(column)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no column " + column);
  }
}
