package org.chivit.analytics.count;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The answer to a {@link CountQuery}: one row per combination of values that occurs, with its
 * count. The rows are sorted, missing values last, so that equal counts are equal tables whatever
 * engine made them and in whatever order it met the data.
 *
 * @param names the columns
 * @param rows the rows, sorted
 */
public record CountTable(List<String> names, List<Row> rows) implements Serializable {

  /**
   * One combination of values.
   *
   * @param values one per column: {@link String}, {@link Integer}, or null where the data hold no
   *     value
   * @param count how many rows of the data have it, at least 1
   */
  @SuppressWarnings("serial")
  public record Row(List<Object> values, long count) implements Serializable {

    /**
     * Copies the values.
     *
     * @throws IllegalArgumentException if the count is not positive or a value is neither text nor
     *     a whole number
     */
    public Row {
      values = Collections.unmodifiableList(new ArrayList<>(values));
      for (Object value : values) {
        if (!(value == null || value instanceof String || value instanceof Integer)) {
          throw new IllegalArgumentException("not text and not a whole number: " + value);
        }
      }
      if (count <= 0) {
        throw new IllegalArgumentException("a count must be positive: " + count);
      }
    }

    /** Whether the data hold no value in this column. */
    public boolean isMissing(int column) {
      return values.get(column) == null;
    }

    /**
     * The whole number in a column.
     *
     * @throws IllegalStateException if it is missing or text
     */
    public int intAt(int column) {
      if (values.get(column) instanceof Integer number) {
        return number;
      }
      throw new IllegalStateException("column " + column + " is no whole number: " + values);
    }
  }

  private static final Comparator<Object> VALUE_ORDER =
      Comparator.nullsLast(
          (a, b) -> {
            if (a instanceof Integer x && b instanceof Integer y) {
              return Integer.compare(x, y);
            }
            if (a instanceof Integer) {
              return -1;
            }
            return b instanceof Integer ? 1 : ((String) a).compareTo((String) b);
          });

  private static final Comparator<List<Object>> ROW_ORDER =
      (a, b) -> {
        for (int i = 0; i < a.size(); i++) {
          int order = VALUE_ORDER.compare(a.get(i), b.get(i));
          if (order != 0) {
            return order;
          }
        }
        return 0;
      };

  /** Merges rows of equal values, and sorts. */
  public CountTable {
    names = List.copyOf(names);
    TreeMap<List<Object>, Long> merged = new TreeMap<>(ROW_ORDER);
    for (Row row : rows) {
      if (row.values().size() != names.size()) {
        throw new IllegalArgumentException(
            row.values().size() + " values for " + names.size() + " columns");
      }
      merged.merge(row.values(), row.count(), Math::addExact);
    }
    rows = merged.entrySet().stream().map(e -> new Row(e.getKey(), e.getValue())).toList();
  }

  /** A table of no rows. */
  public static CountTable empty(List<String> names) {
    return new CountTable(names, List.of());
  }

  /**
   * Adds two tables.
   *
   * @throws IllegalArgumentException if their columns differ
   */
  public CountTable plus(CountTable other) {
    if (!names.equals(other.names)) {
      throw new IllegalArgumentException("columns differ: " + names + " and " + other.names);
    }
    List<Row> both = new ArrayList<>(rows.size() + other.rows.size());
    both.addAll(rows);
    both.addAll(other.rows);
    return new CountTable(names, both);
  }

  /** The sum of all counts. */
  public long total() {
    return rows.stream().mapToLong(Row::count).reduce(0, Math::addExact);
  }

  /**
   * The position of a column.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  public int column(String name) {
    int at = names.indexOf(Objects.requireNonNull(name, "name"));
    if (at < 0) {
      throw new IllegalArgumentException("no column " + name + " among " + names);
    }
    return at;
  }
}
