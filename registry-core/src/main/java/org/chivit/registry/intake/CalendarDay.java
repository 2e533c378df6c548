package org.chivit.registry.intake;

import java.time.DateTimeException;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.chivit.registry.date.PartialDate;

/**
 * Year, month and day as numbers that may be nonsense, and what to say of the nonsense.
 *
 * @param year the year
 * @param month the month; {@link #ABSENT} where none was written
 * @param day the day; {@link #ABSENT} where none was written
 */
record CalendarDay(int year, int month, int day) {

  private static final int ABSENT = -1;

  static CalendarDay ofYear(int year) {
    return new CalendarDay(year, ABSENT, ABSENT);
  }

  static CalendarDay ofMonth(int year, int month) {
    return new CalendarDay(year, month, ABSENT);
  }

  static CalendarDay of(int year, int month, int day) {
    return new CalendarDay(year, month, day);
  }

  /** Whether a number in the place of a day or month is a way to say that it is not known. */
  static boolean isUnknown(int number) {
    return number == 0 || number == 99;
  }

  /** The fault of a date of which one of day and month is written as unknown. */
  static Parsed<PartialDate> partlyUnknown(String text, int year, int known) {
    if (known < 1 || known > 12) {
      return unknownParts(text, Integer.toString(year));
    }
    return Parsed.fault(
        FormatCode.DATE,
        Cells.quoted(text) + " is not a date: 0 and 99 are no days or months.",
        "Write " + iso(year, known) + " if the month is known, " + year + " if only the year is.");
  }

  /** The date that the numbers mean, or the fault of the text that they were written in. */
  Parsed<PartialDate> read(String text) {
    if (year < PartialDate.MIN_YEAR || year > PartialDate.MAX_YEAR) {
      return fault(text, "the year " + year + " is outside 1850 to 2199");
    }
    if (isUnknown(month)) {
      return unknownParts(text, Integer.toString(year));
    }
    if (month > 12) {
      return fault(text, "there is no month " + month);
    }
    if (isUnknown(day)) {
      return unknownParts(text, iso(year, month));
    }
    if (month == ABSENT) {
      return Parsed.of(PartialDate.of(year));
    }
    if (day == ABSENT) {
      return Parsed.of(PartialDate.of(year, month));
    }
    try {
      return Parsed.of(PartialDate.of(year, month, day));
    } catch (DateTimeException e) {
      String name = Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      String leap = day == 29 ? " in " + year : "";
      return fault(text, "there is no " + day + " " + name + leap);
    }
  }

  /** ISO 8601, whether or not there is such a day. */
  @Override
  public String toString() {
    return iso(year, month) + "-" + twoDigits(day);
  }

  private static Parsed<PartialDate> unknownParts(String text, String known) {
    return Parsed.fault(
        FormatCode.DATE,
        Cells.quoted(text) + " is not a date: 0 and 99 are no days or months.",
        "Write " + known + ".");
  }

  private static Parsed<PartialDate> fault(String text, String because) {
    return Parsed.fault(
        FormatCode.DATE,
        Cells.quoted(text) + " is not a date: " + because + ".",
        "Correct it, or write what is known: 2024-03-05, 2024-03 or 2024.");
  }

  private static String iso(int year, int month) {
    return year + "-" + twoDigits(month);
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
