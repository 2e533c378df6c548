package org.chivit.analytics.count;

import java.util.Comparator;
import java.util.List;

/**
 * The order in which a reader expects the values of strata: numbers by their value, then ICCC codes
 * and Roman numerals ({@code I}, {@code IIa}, {@code VIa}, {@code XII}), then words; {@code 1-4}
 * before {@code 10-14}, {@code KH-2} before {@code KH-12}; missing values last. Values that are
 * equal in this order but differ, such as {@code 5} and {@code 05}, follow the order of their
 * characters, so that only equal values compare as equal.
 */
public final class StratumOrder {

  /** Orders values of a {@link CountTable}: text, whole numbers, and null for missing. */
  public static final Comparator<Object> OF_VALUES = Comparator.nullsLast(StratumOrder::compare);

  /** Orders strata of several values by the first value, then by the next; a shorter one first. */
  public static final Comparator<List<?>> OF_STRATA =
      (a, b) -> {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
          int order = OF_VALUES.compare(a.get(i), b.get(i));
          if (order != 0) {
            return order;
          }
        }
        return Integer.compare(a.size(), b.size());
      };

  private StratumOrder() {}

  private static int compare(Object a, Object b) {
    int order = natural(a).compareTo(natural(b));
    if (order == 0) {
      order = a.toString().compareTo(b.toString());
    }
    // A number and its text come out of different columns; the number goes first.
    return order == 0 ? Boolean.compare(a instanceof String, b instanceof String) : order;
  }

  private static NaturalText natural(Object value) {
    return value instanceof Integer number
        ? NaturalText.of(number)
        : NaturalText.of((String) value);
  }
}
