package org.chivit.registry.intake;

import java.util.function.IntFunction;
import org.chivit.registry.date.PartialDate;

/**
 * Reads years of the Buddhist era as years of the common era, and says so; see INTERPRETATIONS.md,
 * "Years of the Buddhist era".
 */
final class BuddhistEra {

  /** How far the era is ahead of the common era, by the Thai calendar. */
  private static final int OFFSET = 543;

  /** No year of the common era that a registry can hold lies between these. */
  private static final int FIRST_YEAR = 2400;

  private static final int LAST_YEAR = 2600;

  private BuddhistEra() {}

  /**
   * Reads a date by the year of the common era that the written year means.
   *
   * @param text the date as written
   * @param year its year as written
   * @param reading makes the date, or the fault, of a year of the common era
   * @return what was read, with a note where the year is one of the Buddhist era
   */
  static Parsed<PartialDate> inCommonEra(
      String text, int year, IntFunction<Parsed<PartialDate>> reading) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return reading.apply(year);
    }
    int commonYear = year - OFFSET;
    Parsed<PartialDate> read = reading.apply(commonYear);
    return read instanceof Parsed.Value<PartialDate> date
        ? read.noting(
            FormatCode.DATE,
            Cells.quoted(text)
                + " is read as "
                + date.value()
                + ": its year is taken as "
                + year
                + " of the Buddhist era, "
                + OFFSET
                + " ahead.",
            "If the hospital counts the years otherwise, write the date with the year of the common"
                + " era.")
        : read;
  }
}
