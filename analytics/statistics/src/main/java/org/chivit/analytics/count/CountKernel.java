package org.chivit.analytics.count;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chivit.registry.store.ColumnSpec;
import org.chivit.registry.store.ColumnSplit;
import org.chivit.registry.store.ColumnType;

/**
 * A query that was checked against the columns of the data, ready to count any split of them. Every
 * engine runs this: threads of one process share it, a task of a cluster receives a copy.
 */
public final class CountKernel implements Serializable {

  private static final long serialVersionUID = 1L;

  private final CountQuery query;
  private final Map<String, ColumnType> types;
  private final Map<String, List<Condition>> conditions;

  private CountKernel(
      CountQuery query, Map<String, ColumnType> types, Map<String, List<Condition>> conditions) {
    this.query = query;
    this.types = types;
    this.conditions = conditions;
  }

  /**
   * Checks a query.
   *
   * @param query the query
   * @param columns the columns of the data
   * @throws UnknownColumnException if the query names a column that is not there
   * @throws IllegalArgumentException if a literal does not fit its column (see {@link Condition}),
   *     or a difference or follow-up names a column that holds no days
   */
  public static CountKernel of(CountQuery query, List<ColumnSpec> columns) {
    Map<String, ColumnType> known = new LinkedHashMap<>();
    columns.forEach(column -> known.put(column.name(), column.type()));
    Map<String, ColumnType> types = new LinkedHashMap<>();
    for (String input : query.inputs()) {
      if (!known.containsKey(input)) {
        throw new UnknownColumnException(input, List.copyOf(known.keySet()));
      }
      types.put(input, known.get(input));
    }
    query.keys().forEach(key -> requireDays(key, types));
    Map<String, List<Condition>> conditions = new LinkedHashMap<>();
    for (Comparison comparison : query.where()) {
      conditions
          .computeIfAbsent(comparison.column(), column -> new ArrayList<>())
          .add(Condition.of(comparison, types.get(comparison.column())));
    }
    return new CountKernel(query, types, conditions);
  }

  private static void requireDays(CountKey key, Map<String, ColumnType> types) {
    if (key instanceof CountKey.Value) {
      return;
    }
    for (String input : key.inputs()) {
      if (types.get(input) != ColumnType.DAY) {
        throw new IllegalArgumentException(
            String.join(", ", key.names())
                + " needs columns that hold days; "
                + input
                + " holds "
                + (types.get(input) == ColumnType.TEXT ? "text" : "whole numbers"));
      }
    }
  }

  /** The query. */
  public CountQuery query() {
    return query;
  }

  /** The columns that must be read to answer it. */
  public Set<String> inputs() {
    return query.inputs();
  }

  /** Begins to count: nothing was counted yet. */
  public Tally tally() {
    return new Tally(this);
  }

  /** Counts one split. */
  public CountTable count(ColumnSplit split) {
    return count(List.of(split));
  }

  /** Counts some splits, one after the other, on the calling thread. */
  public CountTable count(Iterable<? extends ColumnSplit> splits) {
    Tally tally = tally();
    splits.forEach(tally::add);
    return tally.toTable();
  }

  /** The filters, one for each column that has conditions. */
  List<RowFilter> filters() {
    List<RowFilter> filters = new ArrayList<>();
    conditions.forEach((column, all) -> filters.add(new RowFilter(column, all)));
    return filters;
  }

  /** The readers, one for each key. */
  List<KeyReader> readers() {
    List<KeyReader> readers = new ArrayList<>();
    for (CountKey key : query.keys()) {
      if (key instanceof CountKey.Value value) {
        readers.add(new ValueReader(value.column(), types.get(value.column())));
      } else if (key instanceof CountKey.Difference difference) {
        readers.add(new DifferenceReader(difference));
      } else if (key instanceof CountKey.FollowUp followUp) {
        readers.add(new FollowUpReader(followUp));
      }
    }
    return readers;
  }
}
