package org.chivit.analytics.count;

import java.util.List;
import org.chivit.registry.store.CodedColumn;
import org.chivit.registry.store.CodedColumn.IntColumn;
import org.chivit.registry.store.ColumnBatch;

/** Reads the whole days from one day to another. */
final class DifferenceReader implements KeyReader {

  private final CountKey.Difference key;
  private final IntIndex index = new IntIndex();

  private IntColumn from;
  private IntColumn to;

  DifferenceReader(CountKey.Difference key) {
    this.key = key;
  }

  @Override
  public List<KeyIndex> indexes() {
    return List.of(index);
  }

  @Override
  public void bind(ColumnBatch batch) {
    from = Dictionaries.numbers(batch, key.from());
    to = Dictionaries.numbers(batch, key.to());
  }

  @Override
  public void read(int[] rows, int count, int[][] ids, int at) {
    int[] target = ids[at];
    int[] fromCodes = from.codes();
    int[] toCodes = to.codes();
    int[] fromDays = from.dictionary();
    int[] toDays = to.dictionary();
    for (int i = 0; i < count; i++) {
      int fromCode = fromCodes[rows[i]];
      int toCode = toCodes[rows[i]];
      boolean missing = fromCode == CodedColumn.MISSING || toCode == CodedColumn.MISSING;
      target[i] =
          missing
              ? KeyIndex.MISSING
              : index.idOf(DayArithmetic.between(fromDays[fromCode], toDays[toCode]));
    }
  }
}
