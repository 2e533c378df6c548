package org.chivit.analytics.count;

import java.util.List;
import org.chivit.registry.store.CodedColumn;
import org.chivit.registry.store.CodedColumn.IntColumn;
import org.chivit.registry.store.CodedColumn.TextColumn;
import org.chivit.registry.store.ColumnBatch;

/** All conditions on one column, asked once of each dictionary entry that occurs. */
final class RowFilter {

  private static final byte UNKNOWN = 0;
  private static final byte KEEP = 1;
  private static final byte DROP = 2;

  private final String column;
  private final List<Condition> conditions;
  private final boolean keepsMissing;

  private CodedColumn data;
  private Object dictionary;
  private byte[] verdicts = new byte[0];

  RowFilter(String column, List<Condition> conditions) {
    this.column = column;
    this.conditions = conditions;
    this.keepsMissing = conditions.stream().allMatch(Condition::holdsForMissing);
  }

  /** Turns to the next batch; a dictionary that batches share is looked up but once. */
  void bind(ColumnBatch batch) {
    data = batch.column(column);
    Object next = Dictionaries.of(data);
    if (dictionary != next) {
      dictionary = next;
      verdicts = new byte[data.dictionarySize()];
    }
  }

  /** Moves the rows that are kept to the front; gives back how many they are. */
  int keep(int[] rows, int count) {
    int[] codes = data.codes();
    int kept = 0;
    for (int i = 0; i < count; i++) {
      int row = rows[i];
      int code = codes[row];
      boolean keep;
      if (code == CodedColumn.MISSING) {
        keep = keepsMissing;
      } else {
        byte verdict = verdicts[code];
        keep = (verdict == UNKNOWN ? assess(code) : verdict) == KEEP;
      }
      if (keep) {
        rows[kept++] = row;
      }
    }
    return kept;
  }

  private byte assess(int code) {
    boolean keep = true;
    for (Condition condition : conditions) {
      keep &= holds(condition, code);
    }
    verdicts[code] = keep ? KEEP : DROP;
    return verdicts[code];
  }

  private boolean holds(Condition condition, int code) {
    if (data instanceof IntColumn numbers) {
      return condition.holds(numbers.dictionary()[code]);
    }
    return condition.holds(((TextColumn) data).dictionary()[code]);
  }
}
