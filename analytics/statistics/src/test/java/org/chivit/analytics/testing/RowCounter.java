package org.chivit.analytics.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chivit.analytics.count.CaseCounter;
import org.chivit.analytics.count.Comparison;
import org.chivit.analytics.count.CountKey;
import org.chivit.analytics.count.CountQuery;
import org.chivit.analytics.count.CountTable;
import org.chivit.analytics.count.UnknownColumnException;
import org.chivit.registry.store.ColumnSpec;
import org.chivit.registry.store.ColumnType;

/**
 * Counts rows that stand in memory, one by one, as the contract of the keys says; knows comparisons
 * of text for equality only. So the services are tested apart from the counting kernel.
 */
public final class RowCounter implements CaseCounter {

  private final Set<String> columns = new LinkedHashSet<>();
  private final List<Map<String, Object>> rows = new ArrayList<>();

  /** A counter of no rows over some columns. */
  public RowCounter(String... columns) {
    this.columns.addAll(List.of(columns));
  }

  /** Adds a row: the values of the columns in their order, null for missing. */
  public RowCounter row(Object... values) {
    if (values.length != columns.size()) {
      throw new IllegalArgumentException(values.length + " values for " + columns);
    }
    Map<String, Object> row = new HashMap<>();
    int at = 0;
    for (String column : columns) {
      row.put(column, values[at++]);
    }
    rows.add(row);
    return this;
  }

  @Override
  public String engine() {
    return "rows";
  }

  @Override
  public List<ColumnSpec> columns() {
    return columns.stream().map(name -> new ColumnSpec(name, ColumnType.TEXT, name)).toList();
  }

  @Override
  public CountTable count(CountQuery query) {
    for (String input : query.inputs()) {
      if (!columns.contains(input)) {
        throw new UnknownColumnException(input, List.copyOf(columns));
      }
    }
    List<CountTable.Row> counted = new ArrayList<>();
    for (Map<String, Object> row : rows) {
      if (query.where().stream().allMatch(comparison -> holds(comparison, row))) {
        List<Object> values = new ArrayList<>();
        query.keys().forEach(key -> values.addAll(values(key, row)));
        counted.add(new CountTable.Row(values, 1));
      }
    }
    return new CountTable(query.names(), counted);
  }

  private static boolean holds(Comparison comparison, Map<String, Object> row) {
    Object value = row.get(comparison.column());
    boolean equal = value != null && value.toString().equals(comparison.literal());
    return switch (comparison.operator()) {
      case EQUAL -> equal;
      case NOT_EQUAL -> !equal;
      default -> throw new UnsupportedOperationException(comparison.toString());
    };
  }

  private static List<Object> values(CountKey key, Map<String, Object> row) {
    List<Object> values = new ArrayList<>();
    if (key instanceof CountKey.Value value) {
      values.add(row.get(value.column()));
    } else if (key instanceof CountKey.Difference difference) {
      values.add(difference(row.get(difference.from()), row.get(difference.to())));
    } else if (key instanceof CountKey.FollowUp followUp) {
      return followUp(followUp, row);
    }
    return values;
  }

  private static Object difference(Object from, Object to) {
    return from == null || to == null ? null : (Object) ((Integer) to - (Integer) from);
  }

  private static List<Object> followUp(CountKey.FollowUp key, Map<String, Object> row) {
    Object timeZero = row.get(key.timeZero());
    Object exit = row.get(key.lastContact());
    int cause = exit == null ? CountKey.FollowUp.NO_EXIT : CountKey.FollowUp.CENSORED;
    Integer first = null;
    for (int i = 0; i < key.events().size(); i++) {
      Integer day = (Integer) row.get(key.events().get(i));
      if (day != null && (first == null || day < first)) {
        first = day;
        exit = day;
        cause = i + 1;
      }
    }
    List<Object> values = new ArrayList<>();
    if (timeZero == null) {
      values.add(null);
      values.add(CountKey.FollowUp.NO_TIME_ZERO);
    } else {
      values.add(difference(timeZero, exit));
      values.add(cause);
    }
    return values;
  }
}
