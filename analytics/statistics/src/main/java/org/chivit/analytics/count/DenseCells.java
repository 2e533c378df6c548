package org.chivit.analytics.count;

import java.util.Arrays;

/** Counts in one array that has a place for every combination of ids. */
final class DenseCells implements Cells {

  private static final long serialVersionUID = 1L;

  /** The most places, 64 MiB for a thread; above that most of them would be empty. */
  static final int MOST_CELLS = 1 << 23;

  private static final int MANY_VALUES = 64;

  private final int[] capacities;
  private final int[] strides;
  private final long[] counts;

  private DenseCells(int[] capacities) {
    this.capacities = capacities;
    this.strides = new int[capacities.length];
    int stride = 1;
    for (int k = capacities.length - 1; k >= 0; k--) {
      strides[k] = stride;
      stride *= capacities[k];
    }
    this.counts = new long[stride];
  }

  /** Cells for tuples of as many ids as there are columns. */
  static DenseCells forColumns(int columns) {
    int[] capacities = new int[columns];
    Arrays.fill(capacities, 1);
    return new DenseCells(capacities);
  }

  @Override
  public Cells withRoomFor(int[] sizes) {
    boolean fits = true;
    for (int k = 0; k < sizes.length; k++) {
      fits &= sizes[k] <= capacities[k];
    }
    if (fits) {
      return this;
    }
    Cells larger = enlarged(sizes);
    forEach(larger::add);
    return larger;
  }

  private Cells enlarged(int[] sizes) {
    int[] wanted = new int[sizes.length];
    long cells = 1;
    for (int k = 0; k < sizes.length; k++) {
      wanted[k] = sizes[k] > capacities[k] ? withSpare(sizes[k]) : capacities[k];
      cells *= wanted[k];
      if (cells > MOST_CELLS) {
        return new SparseCells(sizes.length);
      }
    }
    return new DenseCells(wanted);
  }

  /**
   * A column of many values, such as days, gets room for a quarter more, so that the counts are
   * moved few times; one of few values will soon have met them all.
   */
  private static int withSpare(int size) {
    return size < MANY_VALUES ? size : size + size / 4;
  }

  @Override
  public void addAll(int[][] ids, int tuples) {
    switch (strides.length) {
      case 0 -> counts[0] += tuples;
      case 1 -> addSingles(ids[0], tuples);
      default -> addTuples(ids, tuples);
    }
  }

  private void addSingles(int[] ids, int tuples) {
    for (int i = 0; i < tuples; i++) {
      counts[ids[i]]++;
    }
  }

  private void addTuples(int[][] ids, int tuples) {
    int last = strides.length - 1;
    int[] cells = new int[tuples];
    for (int k = 0; k < last; k++) {
      int[] column = ids[k];
      int stride = strides[k];
      for (int i = 0; i < tuples; i++) {
        cells[i] += column[i] * stride;
      }
    }
    int[] column = ids[last];
    for (int i = 0; i < tuples; i++) {
      counts[cells[i] + column[i]]++;
    }
  }

  @Override
  public void add(int[] tuple, long count) {
    int cell = 0;
    for (int k = 0; k < strides.length; k++) {
      cell += tuple[k] * strides[k];
    }
    counts[cell] += count;
  }

  @Override
  public void forEach(CellVisitor visitor) {
    int[] tuple = new int[capacities.length];
    for (long count : counts) {
      if (count > 0) {
        visitor.visit(tuple, count);
      }
      int k = tuple.length - 1;
      while (k >= 0 && ++tuple[k] == capacities[k]) {
        tuple[k--] = 0;
      }
    }
  }
}
