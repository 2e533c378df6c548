package org.chivit.analytics.count;

import java.util.List;
import org.chivit.registry.store.ColumnBatch;

/** Reads the ids of one {@link CountKey} for the rows of a batch. */
sealed interface KeyReader permits ValueReader, DifferenceReader, FollowUpReader {

  /** The values behind the ids, one index per column that the key adds. */
  List<KeyIndex> indexes();

  /** Turns to the next batch. */
  void bind(ColumnBatch batch);

  /**
   * Writes the ids of some rows.
   *
   * @param rows positions in the batch
   * @param count how many of them
   * @param ids one array per column of the answer
   * @param at the first column that belongs to this key
   */
  void read(int[] rows, int count, int[][] ids, int at);
}
