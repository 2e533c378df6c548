package org.chivit.analytics.count;

import java.util.List;
import org.chivit.registry.store.CodedColumn;
import org.chivit.registry.store.CodedColumn.IntColumn;
import org.chivit.registry.store.CodedColumn.TextColumn;
import org.chivit.registry.store.ColumnBatch;
import org.chivit.registry.store.ColumnType;

/** Reads the value of a column. An entry of the dictionary gets its id when a row first has it. */
final class ValueReader implements KeyReader {

  private final String column;
  private final KeyIndex index;

  private CodedColumn data;
  private Object dictionary;

  /** The id of each dictionary entry; {@link KeyIndex#MISSING} where none was asked for yet. */
  private int[] ids = new int[0];

  ValueReader(String column, ColumnType type) {
    this.column = column;
    this.index = type == ColumnType.TEXT ? new TextIndex() : new IntIndex();
  }

  @Override
  public List<KeyIndex> indexes() {
    return List.of(index);
  }

  @Override
  public void bind(ColumnBatch batch) {
    data = batch.column(column);
    Object next = Dictionaries.of(data);
    if (dictionary != next) {
      dictionary = next;
      ids = new int[data.dictionarySize()];
    }
  }

  @Override
  public void read(int[] rows, int count, int[][] out, int at) {
    int[] codes = data.codes();
    int[] target = out[at];
    for (int i = 0; i < count; i++) {
      int code = codes[rows[i]];
      int id = KeyIndex.MISSING;
      if (code != CodedColumn.MISSING) {
        id = ids[code];
        if (id == KeyIndex.MISSING) {
          id = resolve(code);
        }
      }
      target[i] = id;
    }
  }

  private int resolve(int code) {
    ids[code] =
        data instanceof IntColumn numbers
            ? ((IntIndex) index).idOf(numbers.dictionary()[code])
            : ((TextIndex) index).idOf(((TextColumn) data).dictionary()[code]);
    return ids[code];
  }
}
