package org.chivit.analytics.count;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

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
      values = Collections.unmodifiableList(Arrays.asList(values.toArray()));
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

  /** Whole numbers, then text in the order of its characters, missing values last. */
  static final Comparator<Object> VALUE_ORDER =
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

  private static final Comparator<Row> ROW_ORDER =
      (a, b) -> {
        for (int i = 0; i < a.values().size(); i++) {
          int order = VALUE_ORDER.compare(a.values().get(i), b.values().get(i));
          if (order != 0) {
            return order;
          }
        }
        return 0;
      };

  /**
   * Merges rows of equal values, and sorts.
   *
   * @throws IllegalArgumentException if a row has another number of values than there are columns
   */
  public CountTable {
    names = List.copyOf(names);
    for (Row row : rows) {
      if (row.values().size() != names.size()) {
        throw new IllegalArgumentException(
            row.values().size() + " values for " + names.size() + " columns");
      }
    }
    rows = isSorted(rows) ? List.copyOf(rows) : sortedAndMerged(rows);
  }

  private static boolean isSorted(List<Row> rows) {
    Row last = null;
    for (Row row : rows) {
      if (last != null && ROW_ORDER.compare(last, row) >= 0) {
        return false;
      }
      last = row;
    }
    return true;
  }

  private static List<Row> sortedAndMerged(List<Row> rows) {
    List<Row> sorted = new ArrayList<>(rows);
    sorted.sort(ROW_ORDER);
    List<Row> merged = new ArrayList<>(sorted.size());
    for (Row row : sorted) {
      int last = merged.size() - 1;
      if (last >= 0 && ROW_ORDER.compare(merged.get(last), row) == 0) {
        merged.set(
            last, new Row(row.values(), Math.addExact(merged.get(last).count(), row.count())));
      } else {
        merged.add(row);
      }
    }
    return List.copyOf(merged);
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
    return sum(names, List.of(this, other));
  }

  /**
   * Adds any number of tables in one pass.
   *
   * @param names the columns that all of them have
   * @param tables the tables; none for a table of no rows
   * @throws IllegalArgumentException if a table has other columns
   */
  public static CountTable sum(List<String> names, Iterable<CountTable> tables) {
    List<Row> all = new ArrayList<>();
    for (CountTable table : tables) {
      if (!table.names.equals(names)) {
        throw new IllegalArgumentException("columns differ: " + names + " and " + table.names);
      }
      all.addAll(table.rows);
    }
    return new CountTable(names, all);
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
