package org.chivit.analytics.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * A result as rows of typed values.
 *
 * @param title one line that says what the rows are, with the method
 * @param columns the columns
 * @param rows one list per row, one value per column: {@link String}, {@link Long} or {@link
 *     Double} by the kind of the column, or null for what is undefined
 * @param notes what a reader must know beside the numbers: what was left out, how intervals were
 *     made, which cells stand on few cases
 */
public record ResultTable(
    String title, List<ResultColumn> columns, List<List<Object>> rows, List<String> notes) {

  /**
   * Copies, and checks every value against its column.
   *
   * @throws IllegalArgumentException if a row has another number of values than there are columns,
   *     or a value has another type than its column, or is not finite
   */
  public ResultTable {
    Objects.requireNonNull(title, "title");
    columns = List.copyOf(columns);
    notes = List.copyOf(notes);
    List<List<Object>> copied = new ArrayList<>(rows.size());
    for (List<Object> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            row.size() + " values for " + columns.size() + " columns");
      }
      for (int i = 0; i < row.size(); i++) {
        requireFit(columns.get(i), row.get(i));
      }
      copied.add(Collections.unmodifiableList(new ArrayList<>(row)));
    }
    rows = Collections.unmodifiableList(copied);
  }

  private static void requireFit(ResultColumn column, Object value) {
    boolean fits =
        value == null
            || switch (column.kind()) {
              case TEXT -> value instanceof String;
              case COUNT -> value instanceof Long;
              case PROPORTION, TIME -> value instanceof Double number && Double.isFinite(number);
            };
    if (!fits) {
      throw new IllegalArgumentException(column.name() + " cannot hold " + value);
    }
  }
}
