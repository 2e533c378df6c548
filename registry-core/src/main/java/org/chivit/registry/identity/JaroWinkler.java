package org.chivit.registry.identity;

/**
 * The Jaro–Winkler similarity of two texts (Winkler 1990, Proceedings of the Section on Survey
 * Research Methods, American Statistical Association: 354-9): characters in common within half the
 * longer text, less half the transpositions, raised for a common beginning of up to four characters
 * where the texts are alike to 0.7 or more.
 */
final class JaroWinkler {

  private static final int LONGEST_PREFIX = 4;
  private static final double PREFIX_WEIGHT = 0.1;
  private static final double RAISED_FROM = 0.7;

  private JaroWinkler() {}

  /** The similarity, 0 for nothing in common to 1 for equal; two empty texts are equal. */
  static double similarity(String first, String second) {
    if (first.equals(second)) {
      return 1;
    }
    double jaro = jaro(first, second);
    if (jaro < RAISED_FROM) {
      return jaro;
    }
    int prefix = 0;
    int longest = Math.min(LONGEST_PREFIX, Math.min(first.length(), second.length()));
    while (prefix < longest && first.charAt(prefix) == second.charAt(prefix)) {
      prefix++;
    }
    return jaro + prefix * PREFIX_WEIGHT * (1 - jaro);
  }

  private static double jaro(String first, String second) {
    int reach = Math.max(0, Math.max(first.length(), second.length()) / 2 - 1);
    boolean[] matchedInFirst = new boolean[first.length()];
    boolean[] matchedInSecond = new boolean[second.length()];
    int matches = 0;
    for (int i = 0; i < first.length(); i++) {
      int last = Math.min(second.length() - 1, i + reach);
      for (int j = Math.max(0, i - reach); j <= last; j++) {
        if (!matchedInSecond[j] && first.charAt(i) == second.charAt(j)) {
          matchedInFirst[i] = true;
          matchedInSecond[j] = true;
          matches++;
          break;
        }
      }
    }
    if (matches == 0) {
      return 0;
    }
    double common = matches;
    int outOfOrder = outOfOrder(first, matchedInFirst, second, matchedInSecond);
    return (common / first.length()
            + common / second.length()
            + (common - outOfOrder / 2.0) / common)
        / 3;
  }

  /** How many of the characters in common stand at another place among them. */
  private static int outOfOrder(
      String first, boolean[] matchedInFirst, String second, boolean[] matchedInSecond) {
    int count = 0;
    int j = 0;
    for (int i = 0; i < first.length(); i++) {
      if (matchedInFirst[i]) {
        while (!matchedInSecond[j]) {
          j++;
        }
        if (first.charAt(i) != second.charAt(j)) {
          count++;
        }
        j++;
      }
    }
    return count;
  }
}
