package org.chivit.registry.date;

/** How much of a date is known. */
public enum DatePrecision {
  /** Year, month and day are known. */
  DAY,
  /** Year and month are known. */
  MONTH,
  /** Only the year is known. */
  YEAR
}
