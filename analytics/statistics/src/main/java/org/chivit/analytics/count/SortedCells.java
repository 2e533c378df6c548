package org.chivit.analytics.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Turns counts by ids into a table. A tuple is sorted as one number, made of the ranks of its
 * values, because a table of counts can have hundreds of thousands of rows.
 */
final class SortedCells {

  /** The values of each column in the order of a table. */
  private final Object[][] values;

  /** The place of each id in that order, by column. */
  private final int[][] ranks;

  private long[] places;
  private long[] counts;
  private int size;

  SortedCells(List<KeyIndex> indexes) {
    values = new Object[indexes.size()][];
    ranks = new int[indexes.size()][];
    for (int k = 0; k < values.length; k++) {
      sortColumn(k, indexes.get(k));
    }
  }

  private void sortColumn(int k, KeyIndex index) {
    Integer[] ids = new Integer[index.size()];
    Arrays.setAll(ids, Integer::valueOf);
    Arrays.sort(ids, Comparator.comparing(index::valueOf, CountTable.VALUE_ORDER));
    values[k] = new Object[ids.length];
    ranks[k] = new int[ids.length];
    for (int rank = 0; rank < ids.length; rank++) {
      values[k][rank] = index.valueOf(ids[rank]);
      ranks[k][ids[rank]] = rank;
    }
  }

  CountTable toTable(List<String> names, Cells cells) {
    cells.forEach((tuple, count) -> size++);
    return new CountTable(names, placesFitOneNumber() ? sortedRows(cells) : rows(cells));
  }

  /** Whether place and position together fit a long. */
  private boolean placesFitOneNumber() {
    double numbers = Math.max(1, size);
    for (Object[] column : values) {
      numbers *= column.length;
    }
    return numbers < 0x1p62;
  }

  private List<CountTable.Row> sortedRows(Cells cells) {
    places = new long[size];
    counts = new long[size];
    int cellCount = size;
    size = 0;
    cells.forEach(
        (tuple, count) -> {
          places[size] = place(tuple) * cellCount + size;
          counts[size++] = count;
        });
    Arrays.sort(places);
    List<CountTable.Row> rows = new ArrayList<>(cellCount);
    for (long place : places) {
      rows.add(row(place / cellCount, counts[(int) (place % cellCount)]));
    }
    return rows;
  }

  private long place(int[] tuple) {
    long place = 0;
    for (int k = 0; k < tuple.length; k++) {
      place = place * values[k].length + ranks[k][tuple[k]];
    }
    return place;
  }

  private CountTable.Row row(long place, long count) {
    Object[] row = new Object[values.length];
    long rest = place;
    for (int k = row.length - 1; k >= 0; k--) {
      row[k] = values[k][(int) (rest % values[k].length)];
      rest /= values[k].length;
    }
    return new CountTable.Row(Arrays.asList(row), count);
  }

  /** The rows as they come; the table sorts them. */
  private List<CountTable.Row> rows(Cells cells) {
    List<CountTable.Row> rows = new ArrayList<>(size);
    cells.forEach(
        (tuple, count) -> {
          Object[] row = new Object[tuple.length];
          for (int k = 0; k < row.length; k++) {
            row[k] = values[k][ranks[k][tuple[k]]];
          }
          rows.add(new CountTable.Row(Arrays.asList(row), count));
        });
    return rows;
  }
}
