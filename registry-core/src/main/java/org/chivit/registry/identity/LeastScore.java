package org.chivit.registry.identity;

/** The score from which a pair is listed. */
final class LeastScore {

  private LeastScore() {}

  /**
   * The score itself.
   *
   * @throws IllegalArgumentException if it is outside 1 to 100
   */
  static int require(int score) {
    if (score < 1 || score > PossibleDuplicate.HIGHEST_SCORE) {
      throw new IllegalArgumentException("the least score must be between 1 and 100: " + score);
    }
    return score;
  }
}
