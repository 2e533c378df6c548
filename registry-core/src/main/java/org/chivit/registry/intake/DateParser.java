package org.chivit.registry.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chivit.registry.date.PartialDate;

/**
 * Reads dates as hospitals write them. What could mean two days is a fault and never guessed, and a
 * fault says what to write instead.
 */
final class DateParser implements ValueParser<PartialDate> {

  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private static final String FORMS = "Write it as 2024-03-05, 2024-03 or 2024.";

  private final Optional<DateOrder> order;

  DateParser(Optional<DateOrder> order) {
    this.order = order;
  }

  @Override
  public Parsed<PartialDate> parse(String text) {
    Optional<PartialDate> iso = PartialDate.parse(text);
    if (iso.isPresent()) {
      return Parsed.of(iso.get());
    }
    Optional<DateText> cut = DateText.of(Cells.westernDigits(text));
    if (cut.isEmpty()) {
      return fault(text, "", FORMS);
    }
    DateText date = cut.get();
    if (!date.isWholeDay()) {
      return fault(text, ": it holds a time of day", "Write the date alone, such as 2024-03-05.");
    }
    return switch (date.fields().size()) {
      case 1 -> oneField(text, date);
      case 2 -> twoFields(text, date);
      case 3 -> threeFields(text, date);
      default -> fault(text, "", FORMS);
    };
  }

  private static Parsed<PartialDate> oneField(String text, DateText date) {
    int number = date.number(0);
    if (number < 0) {
      return fault(text, "", FORMS);
    }
    return switch (date.length(0)) {
      case 4 -> BuddhistEra.inCommonEra(text, number, year -> CalendarDay.ofYear(year).read(text));
      case 5 -> SpreadsheetDay.read(text, number);
      default -> fault(text, "", FORMS);
    };
  }

  private static Parsed<PartialDate> twoFields(String text, DateText date) {
    if (date.length(0) == 5 && date.number(0) > 0 && date.number(1) == 0) {
      return SpreadsheetDay.read(text, date.number(0));
    }
    boolean yearFirst = date.length(0) == 4 && date.number(0) >= 0;
    int year = yearFirst ? 0 : 1;
    int month = month(date, 1 - year);
    if (date.length(year) != 4 || date.number(year) < 0 || month < 0) {
      return fault(text, "", FORMS);
    }
    return BuddhistEra.inCommonEra(
        text, date.number(year), common -> CalendarDay.ofMonth(common, month).read(text));
  }

  private Parsed<PartialDate> threeFields(String text, DateText date) {
    boolean named = date.number(1) < 0;
    int middle = month(date, 1);
    boolean yearFirst = date.length(0) == 4 && date.number(0) >= 0;
    int year = date.number(yearFirst ? 0 : 2);
    int outer = date.number(yearFirst ? 2 : 0);
    if (middle < 0 || outer < 0 || year < 0 || date.length(yearFirst ? 2 : 0) > 2) {
      return fault(text, "", FORMS);
    }
    if (date.length(yearFirst ? 0 : 2) != 4) {
      return fault(text, ": the year needs four digits", FORMS);
    }
    return BuddhistEra.inCommonEra(
        text,
        year,
        common ->
            yearFirst || named
                ? CalendarDay.of(common, middle, outer).read(text)
                : dayAndMonth(text, outer, middle, common));
  }

  private Parsed<PartialDate> dayAndMonth(String text, int first, int second, int year) {
    if (year < PartialDate.MIN_YEAR || year > PartialDate.MAX_YEAR) {
      return CalendarDay.ofYear(year).read(text);
    }
    if (CalendarDay.isUnknown(first) != CalendarDay.isUnknown(second)) {
      return CalendarDay.partlyUnknown(text, year, CalendarDay.isUnknown(first) ? second : first);
    }
    if (order.isPresent()) {
      boolean dayFirst = order.get() == DateOrder.DMY;
      int month = dayFirst ? second : first;
      int day = dayFirst ? first : second;
      if (month > 12 && day <= 12) {
        String given = dayFirst ? "dmy" : "mdy";
        return fault(
            text,
            ": there is no month " + month + " in the order " + given,
            "Correct it, or leave --date-order " + given + " out.");
      }
      return CalendarDay.of(year, month, day).read(text);
    }
    if (first <= 12 && second <= 12 && first != second) {
      String dayFirst = CalendarDay.of(year, second, first).toString();
      String monthFirst = CalendarDay.of(year, first, second).toString();
      return Parsed.fault(
          FormatCode.DATE,
          Cells.quoted(text) + " is ambiguous: it can mean " + dayFirst + " or " + monthFirst + ".",
          "Write the one that is meant, or give the order of the whole import with --date-order"
              + " dmy|mdy.");
    }
    return second > 12 && first <= 12
        ? CalendarDay.of(year, first, second).read(text)
        : CalendarDay.of(year, second, first).read(text);
  }

  /** The month of a field, by number or English name; -1 where it is neither. */
  private static int month(DateText date, int field) {
    if (date.number(field) >= 0) {
      return date.length(field) <= 2 ? date.number(field) : -1;
    }
    String name = date.fields().get(field).toLowerCase(Locale.ROOT);
    for (int i = 0; i < MONTHS.size(); i++) {
      boolean isShort = name.length() == 3 || name.equals("sept");
      if (MONTHS.get(i).equals(name) || (isShort && MONTHS.get(i).startsWith(name))) {
        return i + 1;
      }
    }
    return -1;
  }

  private static Parsed<PartialDate> fault(String text, String because, String remedy) {
    return Parsed.fault(
        FormatCode.DATE, Cells.quoted(text) + " is not a date" + because + ".", remedy);
  }
}
