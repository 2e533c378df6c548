package org.chivit.cli.plot;

import java.util.Arrays;
import java.util.Comparator;

/** Moves labels apart that would lie over one another, as little as it takes. */
final class LabelSpread {

  private LabelSpread() {}

  /**
   * The heights of labels, none nearer to another than a distance, in the order in which they are
   * wanted.
   *
   * @param wanted where each label would stand by itself
   * @param distance how far two must be apart
   * @param top the least height
   * @param bottom the greatest height
   */
  static double[] apart(double[] wanted, double distance, double top, double bottom) {
    Integer[] order = new Integer[wanted.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingDouble((Integer i) -> wanted[i]).thenComparing(i -> i));
    double[] placed = wanted.clone();
    double free = top;
    for (int i : order) {
      placed[i] = Math.max(placed[i], free);
      free = placed[i] + distance;
    }
    double limit = bottom;
    for (int k = order.length - 1; k >= 0; k--) {
      int i = order[k];
      placed[i] = Math.min(placed[i], limit);
      limit = placed[i] - distance;
    }
    return placed;
  }
}
