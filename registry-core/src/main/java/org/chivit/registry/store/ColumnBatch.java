package org.chivit.registry.store;

/** Some rows of a dataset, column by column: a row group of a file. */
public interface ColumnBatch {

  /** How many rows the batch has. */
  int rowCount();

  /**
   * One column.
   *
   * @throws IllegalArgumentException if the column was not asked for when the batch was read
   */
  CodedColumn column(String name);
}
