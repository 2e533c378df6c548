package org.chivit.registry.code;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * The known name that a mistyped word most likely means, for messages that ask "did you mean …?".
 *
 * <p>Nearness is the number of single-character edits, a swap of two neighbors counting as one (the
 * optimal string alignment distance), without regard to upper and lower case.
 */
public final class NearestName {

  /** Longer words are no mistyped names, and comparing them would cost time for nothing. */
  private static final int LONGEST = 80;

  private NearestName() {}

  /**
   * Finds the nearest name.
   *
   * @param word what was written
   * @param known the names that would have been right
   * @return the nearest name, the first in alphabetical order where several are as near; empty
   *     where none is near: at most one edit in each three characters of the longer word, and one
   *     edit in words shorter than three
   */
  public static Optional<String> of(String word, Collection<String> known) {
    String wanted = word.strip().toLowerCase(Locale.ROOT);
    if (wanted.isEmpty() || wanted.length() > LONGEST) {
      return Optional.empty();
    }
    String nearest = null;
    int fewest = Integer.MAX_VALUE;
    for (String name : known) {
      String candidate = name.toLowerCase(Locale.ROOT);
      int longer = Math.max(wanted.length(), candidate.length());
      if (candidate.isEmpty() || longer > LONGEST) {
        continue;
      }
      int edits = edits(wanted, candidate);
      boolean near = edits <= Math.max(1, longer / 3) && edits < longer;
      boolean better =
          edits < fewest || (edits == fewest && nearest != null && name.compareTo(nearest) < 0);
      if (near && better) {
        nearest = name;
        fewest = edits;
      }
    }
    return Optional.ofNullable(nearest);
  }

  /**
   * How many single-character edits make one text of another, a swap of two neighbors counting as
   * one: the optimal string alignment distance. Upper and lower case are different here.
   */
  public static int edits(String a, String b) {
    // Three rows of the table are enough.
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] current = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int edits = Math.min(Math.min(last[j], current[j - 1]) + 1, last[j - 1] + change);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        current[j] = swapped ? Math.min(edits, beforeLast[j - 2] + 1) : edits;
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = current;
      current = free;
    }
    return last[b.length()];
  }
}
