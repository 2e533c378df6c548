package org.chivit.registry.store;

/** What an analysis column holds. */
public enum ColumnType {
  /** Words or codes. */
  TEXT,
  /** Whole numbers. */
  INT,
  /** Whole days since 1970-01-01. */
  DAY
}
