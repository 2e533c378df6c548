package org.chivit.registry.store;

import java.io.Serializable;
import java.util.Set;
import java.util.function.Consumer;

/** A part of a dataset that can be read by itself, on another thread or another machine: a file. */
public interface ColumnSplit extends Serializable {

  /** How many rows it has. */
  long rowCount();

  /**
   * Reads the named columns batch by batch.
   *
   * @throws StoreException if the file is missing or damaged
   */
  void read(Set<String> columns, Consumer<ColumnBatch> sink);
}
