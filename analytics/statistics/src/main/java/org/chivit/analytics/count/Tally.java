package org.chivit.analytics.count;

import java.util.ArrayList;
import java.util.List;
import org.chivit.registry.store.ColumnBatch;
import org.chivit.registry.store.ColumnSplit;

/**
 * The counts of one thread while it works: splits are added to it, then other tallies of the same
 * kernel, then it becomes a table. Which splits went into which tally, and in which order, leaves
 * no trace in the table.
 *
 * <p>Not for use by two threads at once.
 */
public final class Tally {

  /** Rows that are worked on together: their ids stay in the cache of the processor. */
  private static final int CHUNK = 4096;

  private final CountKernel kernel;
  private final List<RowFilter> filters;
  private final List<KeyReader> readers;
  private final List<KeyIndex> indexes = new ArrayList<>();
  private final int[] rows = new int[CHUNK];
  private final int[][] ids;
  private Cells cells;

  Tally(CountKernel kernel) {
    this.kernel = kernel;
    this.filters = kernel.filters();
    this.readers = kernel.readers();
    readers.forEach(reader -> indexes.addAll(reader.indexes()));
    this.ids = new int[indexes.size()][CHUNK];
    this.cells = DenseCells.forColumns(indexes.size());
  }

  /**
   * Counts the rows of a split.
   *
   * @throws org.chivit.registry.store.StoreException if the split cannot be read
   */
  public void add(ColumnSplit split) {
    if (kernel.inputs().isEmpty()) {
      cells.add(new int[0], split.rowCount());
    } else {
      split.read(kernel.inputs(), this::addBatch);
    }
  }

  private void addBatch(ColumnBatch batch) {
    filters.forEach(filter -> filter.bind(batch));
    readers.forEach(reader -> reader.bind(batch));
    for (int from = 0; from < batch.rowCount(); from += CHUNK) {
      int count = Math.min(CHUNK, batch.rowCount() - from);
      for (int i = 0; i < count; i++) {
        rows[i] = from + i;
      }
      for (RowFilter filter : filters) {
        count = filter.keep(rows, count);
      }
      countRows(count);
    }
  }

  private void countRows(int count) {
    int at = 0;
    for (KeyReader reader : readers) {
      reader.read(rows, count, ids, at);
      at += reader.indexes().size();
    }
    cells = cells.withRoomFor(sizes());
    cells.addAll(ids, count);
  }

  private int[] sizes() {
    int[] sizes = new int[indexes.size()];
    for (int k = 0; k < sizes.length; k++) {
      sizes[k] = indexes.get(k).size();
    }
    return sizes;
  }

  /**
   * Adds what another tally counted.
   *
   * @throws IllegalArgumentException if the other one counts for another query
   */
  public void add(Tally other) {
    if (!kernel.query().equals(other.kernel.query())) {
      throw new IllegalArgumentException("the tallies count for different queries");
    }
    int[][] ours = new int[indexes.size()][];
    for (int k = 0; k < ours.length; k++) {
      KeyIndex theirs = other.indexes.get(k);
      ours[k] = new int[theirs.size()];
      for (int id = 0; id < ours[k].length; id++) {
        ours[k][id] = indexes.get(k).idOf(theirs.valueOf(id));
      }
    }
    cells = cells.withRoomFor(sizes());
    int[] translated = new int[ours.length];
    other.cells.forEach(
        (tuple, count) -> {
          for (int k = 0; k < translated.length; k++) {
            translated[k] = ours[k][tuple[k]];
          }
          cells.add(translated, count);
        });
  }

  /** The counts so far, as a table. */
  public CountTable toTable() {
    return new SortedCells(indexes).toTable(kernel.query().names(), cells);
  }
}
