package org.chivit.registry.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * The items of one list of a case, each with the row that it was read from.
 *
 * @param <T> the type of the items
 */
final class Items<T> {

  private final List<T> values = new ArrayList<>();
  private final List<RawRow> rows = new ArrayList<>();

  void add(T value, RawRow row) {
    values.add(value);
    rows.add(row);
  }

  /** Puts a better value in the place of one from the same row. */
  void replace(int index, T value) {
    values.set(index, value);
  }

  T value(int index) {
    return values.get(index);
  }

  RawRow row(int index) {
    return rows.get(index);
  }

  List<T> values() {
    return List.copyOf(values);
  }

  List<RawRow> rows() {
    return List.copyOf(rows);
  }
}
