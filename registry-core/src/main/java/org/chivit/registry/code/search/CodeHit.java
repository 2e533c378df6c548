package org.chivit.registry.code.search;

import java.util.Objects;

/**
 * A code that was found.
 *
 * @param entry the code
 * @param kind how it was found: the weakest of the matches of its words
 * @param term the term that has most of the words
 * @param missedWords how many of the words neither the code nor its terms have; above 0 only where
 *     no code has all of them
 */
public record CodeHit(CodeEntry entry, MatchKind kind, CodeTerm term, int missedWords) {

  /**
   * Checks the range.
   *
   * @throws IllegalArgumentException if the number of missed words is negative
   */
  public CodeHit {
    Objects.requireNonNull(entry, "entry");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(term, "term");
    if (missedWords < 0) {
      throw new IllegalArgumentException("missed words must not be negative: " + missedWords);
    }
  }
}
