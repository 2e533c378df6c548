package org.chivit.registry.intake;

/** What becomes of a case that is stored already. */
public enum ImportMode {
  /** The case as the input has it takes its place, whole. */
  REPLACE,
  /**
   * The input says what is new: an empty cell, a missing column and a list without a row of the
   * case keep what is stored. A cell that says "not recorded", such as {@code NA}, clears its
   * value. See INTERPRETATIONS.md, "What an update leaves out".
   */
  MERGE
}
