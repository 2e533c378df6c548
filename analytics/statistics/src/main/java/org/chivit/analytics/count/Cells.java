package org.chivit.analytics.count;

import java.io.Serializable;

/** Counts by tuples of ids, one id per column of the answer. */
sealed interface Cells extends Serializable permits DenseCells, SparseCells {

  /** Makes room for tuples of ids below these sizes; gives back the cells to go on with. */
  Cells withRoomFor(int[] sizes);

  /**
   * Adds 1 for each of the first tuples.
   *
   * @param ids one array of ids per column
   * @param tuples how many tuples there are in them
   */
  void addAll(int[][] ids, int tuples);

  /** Adds to one tuple. */
  void add(int[] tuple, long count);

  /** Hands out every tuple with a count above 0. The array is reused: copy what is to stay. */
  void forEach(CellVisitor visitor);

  /** Takes a tuple of ids and its count. */
  @FunctionalInterface
  interface CellVisitor {
    /** Takes one. */
    void visit(int[] tuple, long count);
  }
}
