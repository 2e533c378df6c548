package org.chivit.registry.identity;

import java.util.Optional;
import org.chivit.registry.patient.Sex;

/** What the sex of two records says: little where it is the same, much where it is not. */
final class SexEvidence {

  private static final int SAME_POINTS = 5;
  private static final int OTHER_POINTS = -15;

  private SexEvidence() {}

  /** What the two say; empty if one is unknown. */
  static Optional<Evidence> of(Sex first, Sex second) {
    if (first == Sex.UNKNOWN || second == Sex.UNKNOWN) {
      return Optional.empty();
    }
    return Optional.of(
        first == second
            ? new Evidence(SAME_POINTS, "same sex")
            : new Evidence(OTHER_POINTS, "other sex"));
  }
}
