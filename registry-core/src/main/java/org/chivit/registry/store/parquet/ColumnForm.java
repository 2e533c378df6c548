package org.chivit.registry.store.parquet;

import java.util.Arrays;
import org.chivit.registry.store.AnalysisColumn;
import org.chivit.registry.store.CodedColumn;
import org.chivit.registry.store.ColumnType;

/** In which form the columns of a file are handed out. */
enum ColumnForm {
  /**
   * The analysis columns of a registry. A column that is younger than the file is missing in each
   * of its rows.
   */
  REGISTRY {
    @Override
    CodedColumn of(ColumnDecoder column, ValueText text) {
      return column.asStored(text);
    }

    @Override
    CodedColumn absent(String name, int rows, String path) {
      int[] codes = new int[rows];
      Arrays.fill(codes, CodedColumn.MISSING);
      for (AnalysisColumn column : AnalysisColumn.values()) {
        if (column.columnName().equals(name)) {
          return column.spec().type() == ColumnType.TEXT
              ? new CodedColumn.TextColumn(new String[0], codes)
              : new CodedColumn.IntColumn(new int[0], codes);
        }
      }
      return super.absent(name, rows, path);
    }
  },
  /** The columns of any file, with whole numbers and days as such. */
  STORED {
    @Override
    CodedColumn of(ColumnDecoder column, ValueText text) {
      return column.asStored(text);
    }
  },
  /** The columns of any file, all of them as text. */
  TEXT {
    @Override
    CodedColumn of(ColumnDecoder column, ValueText text) {
      return column.asText(text);
    }
  };

  abstract CodedColumn of(ColumnDecoder column, ValueText text);

  /** What stands for a column that the file does not have. */
  CodedColumn absent(String name, int rows, String path) {
    throw new IllegalArgumentException("there is no column " + name + " in " + path);
  }
}
