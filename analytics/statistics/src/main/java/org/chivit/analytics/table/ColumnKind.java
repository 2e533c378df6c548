package org.chivit.analytics.table;

/** What a column of a result holds, so that it can be typed, aligned and rounded for reading. */
public enum ColumnKind {
  /** Words. */
  TEXT,
  /** A number of cases or rows; a {@link Long}. */
  COUNT,
  /** A probability or proportion between 0 and 1; a {@link Double}. */
  PROPORTION,
  /** A length of time in the unit that the column's name says; a {@link Double}. */
  TIME
}
