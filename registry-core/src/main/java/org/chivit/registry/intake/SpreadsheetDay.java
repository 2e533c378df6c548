package org.chivit.registry.intake;

import java.time.LocalDate;
import org.chivit.registry.date.PartialDate;

/**
 * Reads the numbers by which spreadsheets keep days, where a cell lost its date format on the way:
 * 45356 is 2024-03-05.
 */
final class SpreadsheetDay {

  /** Day 0 of the numbers, for days after their 29 February 1900, which there never was. */
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

  /** Days before and after are taken for another number that went astray into a date column. */
  private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);

  private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

  private SpreadsheetDay() {}

  /**
   * Reads a number.
   *
   * @param text the number as written
   * @param number its whole part; there is no other
   * @return the day with a note, or the fault of a day that no date of a child can be
   */
  static Parsed<PartialDate> read(String text, int number) {
    LocalDate day = DAY_ZERO.plusDays(number);
    if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
      return Parsed.fault(
          FormatCode.DATE,
          Cells.quoted(text)
              + " is not a date: as the number by which a spreadsheet keeps a day it would be "
              + day
              + ".",
          "Write it as 2024-03-05, 2024-03 or 2024.");
    }
    return Parsed.of(PartialDate.of(day))
        .noting(
            FormatCode.DATE,
            Cells.quoted(text)
                + " is read as "
                + day
                + ": it is the number by which a spreadsheet keeps that day.",
            "Give the column the date format yyyy-mm-dd, so that everybody can read it.");
  }
}
