package org.chivit.analytics.count;

import java.util.Arrays;

/** Ids of whole numbers: a hash table of open addressing, because it is asked once per row. */
final class IntIndex implements KeyIndex {

  private static final long serialVersionUID = 1L;

  /** 2^32 divided by the golden ratio: spreads runs of neighboring numbers over the table. */
  private static final int SPREAD = 0x9E3779B9;

  private int[] values = new int[32];
  private int size = 1;
  private int[] slots = new int[64];
  private int shift = 32 - 6;

  /** The id of a number; a new one where it is new. */
  int idOf(int value) {
    int mask = slots.length - 1;
    int slot = (value * SPREAD) >>> shift;
    while (true) {
      int id = slots[slot];
      if (id == MISSING) {
        return insert(value, slot);
      }
      if (values[id] == value) {
        return id;
      }
      slot = (slot + 1) & mask;
    }
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Integer valueOf(int id) {
    return id == MISSING ? null : Integer.valueOf(values[id]);
  }

  @Override
  public int idOf(Object value) {
    return value == null ? MISSING : idOf(((Integer) value).intValue());
  }

  private int insert(int value, int slot) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    int id = size++;
    values[id] = value;
    slots[slot] = id;
    if (size * 2 > slots.length) {
      enlarge();
    }
    return id;
  }

  /** Keeps at least half of the table empty, so that a search ends soon. */
  private void enlarge() {
    slots = new int[slots.length * 2];
    shift--;
    int mask = slots.length - 1;
    for (int id = 1; id < size; id++) {
      int slot = (values[id] * SPREAD) >>> shift;
      while (slots[slot] != MISSING) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = id;
    }
  }
}
