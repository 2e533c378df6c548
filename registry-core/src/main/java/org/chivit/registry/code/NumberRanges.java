package org.chivit.registry.code;

import java.util.function.IntConsumer;

/** Closed ranges of numbers, as tables write them: {@code 8959,8960,8964-8967}. */
final class NumberRanges {

  /** Pairs of the lowest and the highest number of each range. */
  private final int[] bounds;

  private NumberRanges(int[] bounds) {
    this.bounds = bounds;
  }

  /**
   * Reads ranges separated by commas. A number may carry the letter of its axis, which says nothing
   * more: {@code C420-C424}.
   *
   * @throws IllegalArgumentException if a part is neither a number nor a range of two
   */
  static NumberRanges parse(String text) {
    String[] parts = text.split(",", -1);
    int[] bounds = new int[parts.length * 2];
    for (int i = 0; i < parts.length; i++) {
      String part = parts[i];
      int dash = part.indexOf('-');
      bounds[2 * i] = number(dash < 0 ? part : part.substring(0, dash));
      bounds[2 * i + 1] = number(dash < 0 ? part : part.substring(dash + 1));
      if (bounds[2 * i] > bounds[2 * i + 1]) {
        throw new IllegalArgumentException("a range runs backward: " + part);
      }
    }
    return new NumberRanges(bounds);
  }

  boolean contains(int number) {
    for (int i = 0; i < bounds.length; i += 2) {
      if (number >= bounds[i] && number <= bounds[i + 1]) {
        return true;
      }
    }
    return false;
  }

  /** Hands out every number of every range, in the order of the text. */
  void forEach(IntConsumer action) {
    for (int i = 0; i < bounds.length; i += 2) {
      for (int number = bounds[i]; number <= bounds[i + 1]; number++) {
        action.accept(number);
      }
    }
  }

  private static int number(String text) {
    String digits = text.startsWith("C") ? text.substring(1) : text;
    try {
      return Integer.parseInt(digits);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("not a code: " + text, e);
    }
  }
}
