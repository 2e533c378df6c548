package org.chivit.analytics.count.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.chivit.registry.store.CodedColumn;
import org.chivit.registry.store.ColumnType;

/** Turns the values of a column into codes, in one of the many ways that are right. */
final class DictionaryEncoding {

  private DictionaryEncoding() {}

  /**
   * Encodes.
   *
   * @param duplicates 0 for a plain dictionary in the order of the values, else how often each
   *     entry stands in a dictionary that is shuffled and holds one entry that no row has
   */
  static CodedColumn encode(ColumnType type, List<Object> values, Random random, int duplicates) {
    Set<Object> distinct = new LinkedHashSet<>(values);
    distinct.remove(null);
    List<Object> dictionary = new ArrayList<>(distinct);
    if (duplicates > 0) {
      dictionary.add(type == ColumnType.TEXT ? "no row has this" : Integer.valueOf(-999_999));
      for (int i = 1; i < duplicates; i++) {
        dictionary.addAll(distinct);
      }
      Collections.shuffle(dictionary, random);
    }
    int[] codes = new int[values.size()];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = code(dictionary, values.get(i), random);
    }
    return type == ColumnType.TEXT
        ? new CodedColumn.TextColumn(dictionary.toArray(String[]::new), codes)
        : new CodedColumn.IntColumn(
            dictionary.stream().mapToInt(value -> (Integer) value).toArray(), codes);
  }

  /** The first or the last place of the value, by chance. */
  private static int code(List<Object> dictionary, Object value, Random random) {
    if (value == null) {
      return CodedColumn.MISSING;
    }
    return random.nextBoolean() ? dictionary.indexOf(value) : dictionary.lastIndexOf(value);
  }
}
