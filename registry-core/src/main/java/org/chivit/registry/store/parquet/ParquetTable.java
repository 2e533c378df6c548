package org.chivit.registry.store.parquet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.format.RowGroup;
import org.chivit.registry.store.ColumnSource;
import org.chivit.registry.store.ColumnSpec;
import org.chivit.registry.store.ColumnSplit;
import org.chivit.registry.store.ColumnType;
import org.chivit.registry.store.StoreException;

/**
 * A researcher's own Parquet file as a dataset that can be counted. Every leaf of its schema is a
 * column, named by its path with dots. A column that cannot be read, such as a list, is listed
 * nevertheless; to read it is a {@link StoreException} that says why.
 */
public final class ParquetTable implements ColumnSource {

  private final List<ColumnSpec> columns;
  private final List<ColumnSplit> splits;
  private final long rowCount;

  private ParquetTable(List<ColumnSpec> columns, List<ColumnSplit> splits, long rowCount) {
    this.columns = columns;
    this.splits = splits;
    this.rowCount = rowCount;
  }

  /**
   * Opens a file with whole numbers of 32 bits as {@link ColumnType#INT}, dates as {@link
   * ColumnType#DAY}, and everything else as text in its shortest exact form.
   *
   * @throws StoreException if the file is missing, damaged or no Parquet file
   */
  public static ParquetTable open(Path file) {
    return open(file, ColumnForm.STORED);
  }

  /**
   * Opens a file with every column as text in its shortest exact form: digits for whole numbers and
   * decimals, {@link Double#toString(double)} for floating-point numbers, {@code true} and {@code
   * false}, ISO 8601 for dates and times.
   *
   * @throws StoreException if the file is missing, damaged or no Parquet file
   */
  public static ParquetTable openAsText(Path file) {
    return open(file, ColumnForm.TEXT);
  }

  private static ParquetTable open(Path path, ColumnForm form) {
    try (ParquetFile file = ParquetFile.open(path)) {
      List<ColumnSpec> columns = new ArrayList<>();
      for (Leaf leaf : file.schema().leaves()) {
        ColumnType type = form == ColumnForm.TEXT ? ColumnType.TEXT : ValueText.of(leaf).type();
        columns.add(new ColumnSpec(leaf.name(), type, ""));
      }
      List<ColumnSplit> splits = new ArrayList<>();
      List<RowGroup> groups = file.rowGroups();
      for (int i = 0; i < groups.size(); i++) {
        splits.add(new FileSplit(path, file.size(), i, groups.get(i).getNum_rows(), form));
      }
      return new ParquetTable(List.copyOf(columns), List.copyOf(splits), file.rowCount());
    }
  }

  @Override
  public List<ColumnSpec> columns() {
    return columns;
  }

  @Override
  public long rowCount() {
    return rowCount;
  }

  @Override
  public List<ColumnSplit> splits() {
    return splits;
  }
}
