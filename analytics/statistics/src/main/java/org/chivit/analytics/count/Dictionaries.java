package org.chivit.analytics.count;

import org.chivit.registry.store.CodedColumn;
import org.chivit.registry.store.CodedColumn.IntColumn;
import org.chivit.registry.store.CodedColumn.TextColumn;
import org.chivit.registry.store.ColumnBatch;

/** What keys and filters take from a column of a batch. */
final class Dictionaries {

  private Dictionaries() {}

  /** The array of values, as an object that tells one dictionary from another. */
  static Object of(CodedColumn column) {
    return column instanceof IntColumn numbers
        ? numbers.dictionary()
        : ((TextColumn) column).dictionary();
  }

  /**
   * A column of whole numbers or days.
   *
   * @throws IllegalStateException if the batch gives text where its columns promise days
   */
  static IntColumn numbers(ColumnBatch batch, String name) {
    if (batch.column(name) instanceof IntColumn numbers) {
      return numbers;
    }
    throw new IllegalStateException("column " + name + " holds text, not whole numbers or days");
  }
}
