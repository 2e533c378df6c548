package org.chivit.registry.validation.fact;

import org.chivit.registry.date.PartialDate;

/** An answer from values that are known in part. */
public enum Certainty {
  /** So, whatever the unknown parts are. */
  YES,
  /** Not so, whatever the unknown parts are. */
  NO,
  /** It depends on parts that are not known. */
  UNDECIDED;

  /**
   * Whether one date lies on or before another.
   *
   * @param first the date that should come first
   * @param second the date that should come second
   * @param allowanceDays how many days the second may lie before the first all the same; 0 or more
   */
  public static Certainty inOrder(PartialDate first, PartialDate second, int allowanceDays) {
    if (second.latest().isBefore(first.earliest().minusDays(allowanceDays))) {
      return NO;
    }
    return second.earliest().isBefore(first.latest().minusDays(allowanceDays)) ? UNDECIDED : YES;
  }
}
