package org.chivit.registry.code.search;

/** Where a term comes from. */
public enum TermOrigin {
  /** Our own list. */
  CHIVIT,
  /** Our own list, written from memory in a language whose native readers have not seen it yet. */
  CHIVIT_AWAITING_REVIEW,
  /** The file of terms that the hospital brought along. */
  HOSPITAL
}
