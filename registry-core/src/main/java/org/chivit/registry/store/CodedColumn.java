package org.chivit.registry.store;

import java.io.Serializable;

/**
 * A column of one batch as codes into a dictionary, so that a count touches each row once and each
 * distinct value once. The arrays are shared, not copied: who receives them must not write, and who
 * hands them out must not either, since a dictionary that comes again with the next batch is taken
 * for the same one.
 */
public sealed interface CodedColumn extends Serializable {

  /** The code of a row that holds no value. */
  int MISSING = -1;

  /** One code per row: a position in the dictionary, or {@link #MISSING}. */
  int[] codes();

  /** How many entries the dictionary has; an entry need not occur, and may occur twice. */
  int dictionarySize();

  /**
   * Whole numbers or days.
   *
   * @param dictionary the values
   * @param codes one per row
   */
  @SuppressWarnings("ArrayRecordComponent")
  record IntColumn(int[] dictionary, int[] codes) implements CodedColumn {
    @Override
    public int dictionarySize() {
      return dictionary.length;
    }
  }

  /**
   * Words or codes.
   *
   * @param dictionary the values
   * @param codes one per row
   */
  @SuppressWarnings("ArrayRecordComponent")
  record TextColumn(String[] dictionary, int[] codes) implements CodedColumn {
    @Override
    public int dictionarySize() {
      return dictionary.length;
    }
  }
}
