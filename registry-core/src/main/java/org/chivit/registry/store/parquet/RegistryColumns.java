package org.chivit.registry.store.parquet;

import java.util.List;
import org.chivit.registry.store.AnalysisColumn;
import org.chivit.registry.store.ColumnSource;
import org.chivit.registry.store.ColumnSpec;
import org.chivit.registry.store.ColumnSplit;

/** The analysis columns of one version of a registry: a split for each of its files. */
record RegistryColumns(long rowCount, List<ColumnSplit> splits) implements ColumnSource {

  /** Copies the list. */
  RegistryColumns {
    splits = List.copyOf(splits);
  }

  @Override
  public List<ColumnSpec> columns() {
    return AnalysisColumn.specs();
  }
}
