package org.chivit.registry.primary;

import org.chivit.registry.code.Laterality;

/** The side of a primary that is registered in several cases. */
final class SideOfPrimary {

  private SideOfPrimary() {}

  static boolean isOneSide(Laterality laterality) {
    return laterality == Laterality.LEFT || laterality == Laterality.RIGHT;
  }

  /**
   * The side that two sides of one primary make: left and right are bilateral, and what is known
   * stands before what is not.
   */
  static Laterality join(Laterality first, Laterality second) {
    if (first == second) {
      return first;
    }
    if (first == Laterality.BILATERAL || second == Laterality.BILATERAL) {
      return Laterality.BILATERAL;
    }
    if (isOneSide(first) && isOneSide(second)) {
      return Laterality.BILATERAL;
    }
    if (isOneSide(first)) {
      return first;
    }
    if (isOneSide(second)) {
      return second;
    }
    // One is not paired and the other unknown.
    return Laterality.NOT_PAIRED;
  }
}
