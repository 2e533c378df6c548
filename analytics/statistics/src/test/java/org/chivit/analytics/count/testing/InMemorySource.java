package org.chivit.analytics.count.testing;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.chivit.registry.store.CodedColumn;
import org.chivit.registry.store.ColumnBatch;
import org.chivit.registry.store.ColumnSource;
import org.chivit.registry.store.ColumnSpec;
import org.chivit.registry.store.ColumnSplit;

/**
 * Rows in memory as a source of columns.
 *
 * @param columns the columns
 * @param rows one list per row, one value per column: {@link String} for text, {@link Integer} for
 *     whole numbers and days, or null
 * @param splits the rows again, as an engine reads them
 */
public record InMemorySource(
    List<ColumnSpec> columns, List<List<Object>> rows, List<ColumnSplit> splits)
    implements ColumnSource {

  /** All rows in one batch of one split, every dictionary in the order of the rows. */
  public static InMemorySource of(List<ColumnSpec> columns, List<List<Object>> rows) {
    Random plain = new Random(0);
    return new InMemorySource(
        columns, rows, List.of(new Split(List.of(Batch.of(columns, rows, plain, 0)))));
  }

  /**
   * The same rows in another order, cut into other splits and batches, with dictionaries in another
   * order that hold entries twice and entries that no row has.
   */
  public InMemorySource shuffled(long seed) {
    Random random = new Random(seed);
    List<List<Object>> shuffled = new ArrayList<>(rows);
    Collections.shuffle(shuffled, random);
    List<ColumnSplit> newSplits = new ArrayList<>();
    for (List<List<Object>> part : cut(shuffled, 1 + random.nextInt(5), random)) {
      List<Batch> batches = new ArrayList<>();
      for (List<List<Object>> rowGroup : cut(part, 1 + random.nextInt(3), random)) {
        batches.add(Batch.of(columns, rowGroup, random, random.nextInt(3)));
      }
      newSplits.add(new Split(batches));
    }
    return new InMemorySource(columns, rows, newSplits);
  }

  /** Cuts a list into parts, some of which may be empty. */
  private static List<List<List<Object>>> cut(List<List<Object>> list, int parts, Random random) {
    List<Integer> ends = new ArrayList<>();
    for (int i = 1; i < parts; i++) {
      ends.add(random.nextInt(list.size() + 1));
    }
    ends.add(list.size());
    Collections.sort(ends);
    List<List<List<Object>>> cut = new ArrayList<>();
    int start = 0;
    for (int end : ends) {
      cut.add(list.subList(start, end));
      start = end;
    }
    return cut;
  }

  @Override
  public long rowCount() {
    return rows.size();
  }

  private static final class Split implements ColumnSplit {

    private static final long serialVersionUID = 1L;

    private final List<Batch> batches;

    Split(List<Batch> batches) {
      this.batches = new ArrayList<>(batches);
    }

    @Override
    public long rowCount() {
      return batches.stream().mapToLong(Batch::rowCount).sum();
    }

    @Override
    public void read(Set<String> columns, Consumer<ColumnBatch> sink) {
      batches.forEach(batch -> sink.accept(batch.of(columns)));
    }
  }

  /** Refuses the columns that were not asked for, as a file would. */
  @SuppressWarnings("serial")
  private record Batch(
      List<ColumnSpec> columns, List<CodedColumn> data, int rowCount, Set<String> asked)
      implements ColumnBatch, Serializable {

    static Batch of(
        List<ColumnSpec> columns, List<List<Object>> rows, Random random, int duplicates) {
      List<CodedColumn> data = new ArrayList<>();
      for (int c = 0; c < columns.size(); c++) {
        List<Object> values = new ArrayList<>();
        for (List<Object> row : rows) {
          values.add(row.get(c));
        }
        data.add(DictionaryEncoding.encode(columns.get(c).type(), values, random, duplicates));
      }
      return new Batch(columns, data, rows.size(), Set.of());
    }

    Batch of(Set<String> asked) {
      return new Batch(columns, data, rowCount, Set.copyOf(asked));
    }

    @Override
    public CodedColumn column(String name) {
      if (!asked.contains(name)) {
        throw new IllegalArgumentException("the column was not asked for: " + name);
      }
      for (int c = 0; c < columns.size(); c++) {
        if (columns.get(c).name().equals(name)) {
          return data.get(c);
        }
      }
      throw new IllegalArgumentException("no column " + name);
    }
  }
}
