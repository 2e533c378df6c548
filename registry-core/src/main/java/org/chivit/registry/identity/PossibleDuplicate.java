package org.chivit.registry.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.chivit.registry.patient.PatientId;

/**
 * Two patients who may be one person, for somebody to look at.
 *
 * @param first the patient whose id comes first
 * @param second the other
 * @param score how much speaks for it, 0 to 100
 * @param reasons what speaks for it and against it, with points; never a name
 */
public record PossibleDuplicate(
    PatientId first, PatientId second, int score, List<String> reasons) {

  /** The order of a review list: the likeliest first, then by ids. */
  static final Comparator<PossibleDuplicate> LIKELIEST_FIRST =
      Comparator.comparingInt(PossibleDuplicate::score)
          .reversed()
          .thenComparing(PossibleDuplicate::first)
          .thenComparing(PossibleDuplicate::second);

  /** The highest score. */
  static final int HIGHEST_SCORE = 100;

  /**
   * Copies the reasons.
   *
   * @throws IllegalArgumentException if the ids are not in ascending order, or the score is outside
   *     0 to 100
   */
  public PossibleDuplicate {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(second, "second");
    reasons = List.copyOf(reasons);
    if (first.compareTo(second) >= 0) {
      throw new IllegalArgumentException("ids must ascend: " + first + ", " + second);
    }
    if (score < 0 || score > HIGHEST_SCORE) {
      throw new IllegalArgumentException("score must be between 0 and 100: " + score);
    }
  }

  /** A pair with the sum of its evidence, not below 0 and not above 100. */
  static PossibleDuplicate of(PatientId one, PatientId other, List<Evidence> evidence) {
    int points = Evidence.sum(evidence);
    boolean inOrder = one.compareTo(other) < 0;
    return new PossibleDuplicate(
        inOrder ? one : other,
        inOrder ? other : one,
        Math.min(HIGHEST_SCORE, Math.max(0, points)),
        evidence.stream().map(Evidence::inWords).toList());
  }
}
