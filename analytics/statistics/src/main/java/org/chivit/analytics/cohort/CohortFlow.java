package org.chivit.analytics.cohort;

import java.util.ArrayList;
import java.util.List;

/**
 * How many rows met the conditions, and what became of them. The numbers add up.
 *
 * @param matched how many rows met the conditions
 * @param used how many of them the result stands on
 * @param leftOut the others by reason, in the order of {@link LeftOutReason}
 */
public record CohortFlow(long matched, long used, List<LeftOut> leftOut) {

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if the numbers do not add up
   */
  public CohortFlow {
    leftOut = List.copyOf(leftOut);
    long sum = used;
    for (LeftOut some : leftOut) {
      sum = Math.addExact(sum, some.count());
    }
    if (sum != matched) {
      throw new IllegalArgumentException(
          used + " used and " + leftOut + " left out are not " + matched);
    }
  }

  /** Whether a row was left out because of something that must be mended. */
  public boolean hasMalformed() {
    for (LeftOut some : leftOut) {
      if (some.reason().isMalformed()) {
        return true;
      }
    }
    return false;
  }

  /** One sentence per reason for which rows were left out; none where all were used. */
  public List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    for (LeftOut some : leftOut) {
      sentences.add("left out " + some.sentence());
    }
    return List.copyOf(sentences);
  }
}
