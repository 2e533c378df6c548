package org.chivit.registry.store.parquet;

import java.util.Map;
import org.chivit.registry.store.CodedColumn;
import org.chivit.registry.store.ColumnBatch;

/** The asked columns of one row group, decoded. */
record RowGroupBatch(int rowCount, Map<String, CodedColumn> columns) implements ColumnBatch {

  /** Copies the map. */
  RowGroupBatch {
    columns = Map.copyOf(columns);
  }

  @Override
  public CodedColumn column(String name) {
    CodedColumn column = columns.get(name);
    if (column == null) {
      throw new IllegalArgumentException("column " + name + " was not asked for");
    }
    return column;
  }
}
