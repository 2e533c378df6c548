package org.chivit.analytics.count.local;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.chivit.registry.store.CodedColumn;
import org.chivit.registry.store.ColumnBatch;
import org.chivit.registry.store.ColumnSource;
import org.chivit.registry.store.ColumnSpec;
import org.chivit.registry.store.ColumnSplit;
import org.chivit.registry.store.ColumnType;

/**
 * A table in memory whose columns all hold text.
 *
 * @param columns its columns
 * @param rowCount how many rows it has
 * @param splits its rows, cut into parts that threads can count side by side
 */
record TextTable(List<ColumnSpec> columns, long rowCount, List<ColumnSplit> splits)
    implements ColumnSource {

  /** The rows of a batch, and of a split. */
  static final int BATCH_ROWS = 1 << 16;

  TextTable {
    columns = List.copyOf(columns);
    splits = List.copyOf(splits);
  }

  /** Puts the columns together; all have the same number of rows. */
  static TextTable of(List<CellDictionary> columns, long rowCount) {
    List<ColumnSpec> specs = new ArrayList<>();
    List<Map<String, CodedColumn.TextColumn>> batches = new ArrayList<>();
    for (CellDictionary column : columns) {
      specs.add(new ColumnSpec(column.name(), ColumnType.TEXT, "As the file has it"));
      List<CodedColumn.TextColumn> parts = column.batches();
      for (int i = 0; i < parts.size(); i++) {
        if (batches.size() == i) {
          batches.add(new HashMap<>());
        }
        batches.get(i).put(column.name(), parts.get(i));
      }
    }
    List<ColumnSplit> splits = new ArrayList<>();
    batches.forEach(batch -> splits.add(new Part(batch)));
    return new TextTable(specs, rowCount, splits);
  }

  /** A split of one batch; it travels with its rows, which no other machine need have. */
  private static final class Part implements ColumnSplit {

    private static final long serialVersionUID = 1L;

    private final Batch batch;

    Part(Map<String, CodedColumn.TextColumn> columns) {
      this.batch = new Batch(columns);
    }

    @Override
    public long rowCount() {
      return batch.rowCount();
    }

    @Override
    public void read(Set<String> columns, Consumer<ColumnBatch> sink) {
      sink.accept(batch);
    }
  }

  @SuppressWarnings("serial")
  private record Batch(Map<String, CodedColumn.TextColumn> columns)
      implements ColumnBatch, Serializable {

    @Override
    public int rowCount() {
      return columns.values().iterator().next().codes().length;
    }

    @Override
    public CodedColumn column(String name) {
      CodedColumn column = columns.get(name);
      if (column == null) {
        throw new IllegalArgumentException("no column " + name);
      }
      return column;
    }
  }
}
