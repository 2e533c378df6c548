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

  /**
   * Whether a date lies more than some days after another.
   *
   * @param first the date that comes first
   * @param second the date that comes second
   * @param days how many days between them are not too many
   */
  public static Certainty isLongAfter(PartialDate first, PartialDate second, int days) {
    if (second.earliest().isAfter(first.latest().plusDays(days))) {
      return YES;
    }
    return second.latest().isAfter(first.earliest().plusDays(days)) ? UNDECIDED : NO;
  }

  /** Whether two things hold together: no if one does not, yes if both do. */
  public static Certainty bothOf(Certainty one, Certainty other) {
    if (one == NO || other == NO) {
      return NO;
    }
    return one == YES ? other : one;
  }

  /** The answer to the opposite question. */
  public Certainty negated() {
    return switch (this) {
      case YES -> NO;
      case NO -> YES;
      case UNDECIDED -> UNDECIDED;
    };
  }
}
