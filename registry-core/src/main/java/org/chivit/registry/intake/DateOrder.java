package org.chivit.registry.intake;

/** In which order a date of three numbers is written, the year being last. */
public enum DateOrder {
  /** Day, month, year: {@code 31/12/2020}, as in Cambodia. */
  DMY,
  /** Month, day, year: {@code 12/31/2020}, as in the United States. */
  MDY
}
