package org.chivit.registry.identity;

import java.util.List;
import java.util.Objects;

/**
 * One thing that speaks for or against two records being one person.
 *
 * @param points how much it speaks for it; negative against
 * @param reason what it is, in a few words and without any name
 */
record Evidence(int points, String reason) {

  /** Checks that there is a reason. */
  Evidence {
    Objects.requireNonNull(reason, "reason");
    if (reason.isBlank()) {
      throw new IllegalArgumentException("evidence has a reason");
    }
  }

  /** The sum of points. */
  static int sum(List<Evidence> evidence) {
    int points = 0;
    for (Evidence each : evidence) {
      points += each.points();
    }
    return points;
  }

  /** The reason with its points: {@code same birth date +45}. */
  String inWords() {
    return reason + (points < 0 ? " −" : " +") + Math.abs(points);
  }
}
