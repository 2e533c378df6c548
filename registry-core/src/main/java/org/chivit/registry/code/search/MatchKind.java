package org.chivit.registry.code.search;

import org.chivit.registry.code.CodedValue;

/** How a code was found, the best first. */
public enum MatchKind implements CodedValue {
  /** By the code itself. */
  CODE("code", 0),
  /** By the first characters of the code. */
  CODE_PREFIX("code-prefix", 1),
  /** The words are one of its terms, whole. */
  TERM("term", 2),
  /** Each word stands in its terms. */
  WORD("word", 3),
  /** A word of its terms begins so. */
  WORD_PREFIX("word-prefix", 4),
  /** A word of its terms has it inside. */
  WORD_PART("word-part", 5),
  /** A word of its terms is written almost so. */
  TYPO("typo", 6);

  /** The weight where nothing matches: more than that of any typo. */
  static final int NO_MATCH = 9;

  private final String code;
  private final int weight;

  MatchKind(String code, int weight) {
    this.code = code;
    this.weight = weight;
  }

  /** The better the match, the less it weighs. A typo weighs one more for each edit. */
  int weight() {
    return weight;
  }

  /** The kind of a weight below {@link #NO_MATCH}. */
  static MatchKind ofWeight(int weight) {
    if (weight > TYPO.weight && weight < NO_MATCH) {
      return TYPO;
    }
    for (MatchKind kind : values()) {
      if (kind.weight == weight) {
        return kind;
      }
    }
    throw new IllegalArgumentException("no kind of match has the weight " + weight);
  }

  @Override
  public String code() {
    return code;
  }
}
