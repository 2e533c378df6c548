package org.chivit.analytics.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Turns counts by ids into a table. The tuples are sorted as single numbers, made of the ranks of
 * their values, because a table of counts can have hundreds of thousands of rows.
 */
final class SortedCells {

  /** The value of each id, by column. */
  private final Object[][] values;

  /** The place of each id in the order of the values, by column. */
  private final int[][] ranks;

  private int size;
  private long[] places = new long[64];
  private long[] counts = new long[64];
  private int[][] tuples = new int[64][];

  SortedCells(List<KeyIndex> indexes) {
    values = new Object[indexes.size()][];
    ranks = new int[indexes.size()][];
    for (int k = 0; k < values.length; k++) {
      Object[] column = new Object[indexes.get(k).size()];
      Arrays.setAll(column, indexes.get(k)::valueOf);
      values[k] = column;
      ranks[k] = ranks(column);
    }
  }

  private static int[] ranks(Object[] column) {
    Integer[] ids = new Integer[column.length];
    Arrays.setAll(ids, Integer::valueOf);
    Arrays.sort(ids, Comparator.comparing(id -> column[id], CountTable.VALUE_ORDER));
    int[] ranks = new int[column.length];
    for (int rank = 0; rank < ids.length; rank++) {
      ranks[ids[rank]] = rank;
    }
    return ranks;
  }

  CountTable toTable(List<String> names, Cells cells) {
    cells.forEach(this::take);
    boolean sortable = placesFitOneNumber();
    List<CountTable.Row> rows = new ArrayList<>(size);
    if (sortable) {
      for (int i = 0; i < size; i++) {
        places[i] = places[i] * size + i;
      }
      Arrays.sort(places, 0, size);
    }
    for (int i = 0; i < size; i++) {
      int cell = sortable ? (int) (places[i] % size) : i;
      rows.add(row(tuples[cell], counts[cell]));
    }
    return new CountTable(names, rows);
  }

  private void take(int[] tuple, long count) {
    if (size == counts.length) {
      places = Arrays.copyOf(places, size * 2);
      counts = Arrays.copyOf(counts, size * 2);
      tuples = Arrays.copyOf(tuples, size * 2);
    }
    long place = 0;
    for (int k = 0; k < tuple.length; k++) {
      place = place * values[k].length + ranks[k][tuple[k]];
    }
    places[size] = place;
    counts[size] = count;
    tuples[size++] = tuple.clone();
  }

  /** Whether place and position together fit a long; the table sorts by itself where not. */
  private boolean placesFitOneNumber() {
    double numbers = Math.max(1, size);
    for (Object[] column : values) {
      numbers *= column.length;
    }
    return numbers < 0x1p62;
  }

  private CountTable.Row row(int[] tuple, long count) {
    Object[] row = new Object[tuple.length];
    for (int k = 0; k < tuple.length; k++) {
      row[k] = values[k][tuple[k]];
    }
    return new CountTable.Row(Arrays.asList(row), count);
  }
}
