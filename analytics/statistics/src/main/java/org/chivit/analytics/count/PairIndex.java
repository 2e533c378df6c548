package org.chivit.analytics.count;

import java.io.Serializable;
import java.util.Arrays;

/** Ids, from 0, of pairs of ids: a hash table of open addressing. */
final class PairIndex implements Serializable {

  private static final long serialVersionUID = 1L;

  /** 2^64 divided by the golden ratio. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private static final int EMPTY = -1;

  private long[] pairs = new long[512];
  private int size;
  private int[] slots = emptySlots(1024);
  private int shift = 64 - 10;

  /** The id of a pair; a new one where it is new. */
  int idOf(int first, int second) {
    long pair = ((long) first << Integer.SIZE) | second;
    int mask = slots.length - 1;
    int slot = (int) ((pair * SPREAD) >>> shift);
    while (true) {
      int id = slots[slot];
      if (id == EMPTY) {
        return insert(pair, slot);
      }
      if (pairs[id] == pair) {
        return id;
      }
      slot = (slot + 1) & mask;
    }
  }

  int size() {
    return size;
  }

  int first(int id) {
    return (int) (pairs[id] >>> Integer.SIZE);
  }

  int second(int id) {
    return (int) pairs[id];
  }

  private int insert(long pair, int slot) {
    if (size == pairs.length) {
      pairs = Arrays.copyOf(pairs, size * 2);
    }
    int id = size++;
    pairs[id] = pair;
    slots[slot] = id;
    if (size * 2 > slots.length) {
      enlarge();
    }
    return id;
  }

  private void enlarge() {
    slots = emptySlots(slots.length * 2);
    shift--;
    int mask = slots.length - 1;
    for (int id = 0; id < size; id++) {
      int slot = (int) ((pairs[id] * SPREAD) >>> shift);
      while (slots[slot] != EMPTY) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = id;
    }
  }

  private static int[] emptySlots(int length) {
    int[] slots = new int[length];
    Arrays.fill(slots, EMPTY);
    return slots;
  }
}
