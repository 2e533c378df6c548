package org.chivit.analytics.table;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * Results as Tablesaw tables, for cross-tabulations and for people who program. It stands apart
 * from {@link ResultTable} so that Tablesaw is loaded only by those who ask for it.
 */
public final class TablesawTables {

  private TablesawTables() {}

  /**
   * The same rows. Text becomes a {@link StringColumn}, counts a {@link LongColumn}, proportions
   * and times a {@link DoubleColumn}; what is undefined is missing. The title becomes the name of
   * the table; the notes have no place in it. A column whose name stands before it already, which
   * Tablesaw does not allow, gets a number.
   */
  public static Table from(ResultTable result) {
    Table table = Table.create(result.title());
    Set<String> names = new HashSet<>();
    for (int i = 0; i < result.columns().size(); i++) {
      ResultColumn column = result.columns().get(i);
      String name = column.name();
      for (int number = 2; !names.add(name.toLowerCase(Locale.ROOT)); number++) {
        name = column.name() + "_" + number;
      }
      table.addColumns(column(name, column.kind(), result.rows(), i));
    }
    return table;
  }

  private static Column<?> column(String name, ColumnKind kind, List<List<Object>> rows, int at) {
    return switch (kind) {
      case TEXT -> {
        StringColumn column = StringColumn.create(name);
        for (List<Object> row : rows) {
          if (row.get(at) instanceof String text) {
            column.append(text);
          } else {
            column.appendMissing();
          }
        }
        yield column;
      }
      case COUNT -> {
        LongColumn column = LongColumn.create(name);
        for (List<Object> row : rows) {
          if (row.get(at) instanceof Long count) {
            column.append(count.longValue());
          } else {
            column.appendMissing();
          }
        }
        yield column;
      }
      case PROPORTION, TIME -> {
        DoubleColumn column = DoubleColumn.create(name);
        for (List<Object> row : rows) {
          if (row.get(at) instanceof Double number) {
            column.append(number.doubleValue());
          } else {
            column.appendMissing();
          }
        }
        yield column;
      }
    };
  }
}
