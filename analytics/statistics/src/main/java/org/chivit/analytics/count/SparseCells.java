package org.chivit.analytics.count;

import java.util.Arrays;

/**
 * Counts of the combinations that occur. A tuple finds its place through a chain of pairs: the
 * first two ids make one, that one and the third make the next.
 */
final class SparseCells implements Cells {

  private static final long serialVersionUID = 1L;

  private final PairIndex[] chain;
  private final int columns;
  private long[] counts = new long[1024];

  SparseCells(int columns) {
    this.columns = columns;
    this.chain = new PairIndex[columns - 1];
    Arrays.setAll(chain, k -> new PairIndex());
  }

  @Override
  public Cells withRoomFor(int[] sizes) {
    return this;
  }

  @Override
  public void addAll(int[][] ids, int tuples) {
    int[] cells = Arrays.copyOf(ids[0], tuples);
    for (int k = 0; k < chain.length; k++) {
      PairIndex pairs = chain[k];
      int[] column = ids[k + 1];
      for (int i = 0; i < tuples; i++) {
        cells[i] = pairs.idOf(cells[i], column[i]);
      }
    }
    for (int i = 0; i < tuples; i++) {
      makeRoom(cells[i]);
      counts[cells[i]]++;
    }
  }

  @Override
  public void add(int[] tuple, long count) {
    int cell = tuple[0];
    for (int k = 0; k < chain.length; k++) {
      cell = chain[k].idOf(cell, tuple[k + 1]);
    }
    makeRoom(cell);
    counts[cell] += count;
  }

  @Override
  public void forEach(CellVisitor visitor) {
    int[] tuple = new int[columns];
    for (int cell = 0; cell < counts.length; cell++) {
      if (counts[cell] > 0) {
        int id = cell;
        for (int k = chain.length - 1; k >= 0; k--) {
          tuple[k + 1] = chain[k].second(id);
          id = chain[k].first(id);
        }
        tuple[0] = id;
        visitor.visit(tuple, counts[cell]);
      }
    }
  }

  private void makeRoom(int cell) {
    if (cell >= counts.length) {
      counts = Arrays.copyOf(counts, Math.max(cell + 1, counts.length * 2));
    }
  }
}
