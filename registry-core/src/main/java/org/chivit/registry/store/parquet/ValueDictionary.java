package org.chivit.registry.store.parquet;

import java.io.IOException;
import org.apache.parquet.column.ColumnReader;
import org.chivit.registry.store.CodedColumn;

/**
 * The values of a column in one row group, each known by its code: its position. Filled from the
 * dictionary page first, so that the codes of the file stay as they are, and then with what data
 * pages hold in full.
 */
sealed interface ValueDictionary permits LongDictionary, BytesDictionary {

  /** How many values there are. */
  int size();

  /** Takes the values of a dictionary page, in their order, before anything else. */
  void addPage(byte[] bytes, int count) throws IOException;

  /**
   * Reads values that a page holds in full, and writes their codes.
   *
   * @param bytes the page
   * @param from the first byte of the values
   * @param codes where the codes go
   * @param at the place of the first
   * @param count how many
   */
  void readPlain(byte[] bytes, int from, int[] codes, int at, int count) throws IOException;

  /** The code of the value that a reader of the Parquet library stands at. */
  int codeOf(ColumnReader reader);

  /** The column with whole numbers in its dictionary. */
  CodedColumn asNumbers(int[] codes);

  /** The column with text in its dictionary. */
  CodedColumn asText(int[] codes, ValueText text);
}
