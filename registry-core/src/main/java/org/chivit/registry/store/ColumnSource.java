package org.chivit.registry.store;

import java.util.List;

/** A dataset that can be counted: its columns, and the splits that hold its rows. */
public interface ColumnSource {

  /** The columns. */
  List<ColumnSpec> columns();

  /** How many rows it has. */
  long rowCount();

  /** The splits, in an order that does not change. */
  List<ColumnSplit> splits();
}
