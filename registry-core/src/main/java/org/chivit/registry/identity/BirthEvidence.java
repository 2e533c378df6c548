package org.chivit.registry.identity;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.chivit.registry.date.DatePrecision;
import org.chivit.registry.date.PartialDate;

/**
 * What two dates of birth say. The points for equal dates, swapped digits and a year apart are
 * those of the person search of CanReg5; those for dates known in part lie between them.
 */
final class BirthEvidence {

  /** The most that dates of birth can give. */
  static final int MOST_POINTS = 45;

  private static final int SAME_MONTH_POINTS = 40;
  private static final int SAME_YEAR_POINTS = 35;
  private static final int SWAPPED_POINTS = 30;
  private static final int NEAR_POINTS = 25;

  private static final int YEAR_DAYS = 366;

  private BirthEvidence() {}

  /** What the dates say; empty if one is unknown, or they are far apart. */
  static Optional<Evidence> of(Optional<PartialDate> first, Optional<PartialDate> second) {
    return first.isEmpty() || second.isEmpty() ? Optional.empty() : of(first.get(), second.get());
  }

  private static Optional<Evidence> of(PartialDate first, PartialDate second) {
    boolean mayBeEqual = !first.isCertainlyBefore(second) && !second.isCertainlyBefore(first);
    if (mayBeEqual) {
      return Optional.of(equal(coarser(first.precision(), second.precision())));
    }
    boolean known =
        first.precision() == DatePrecision.DAY && second.precision() == DatePrecision.DAY;
    if (known && isSwapped(first, second)) {
      return Optional.of(new Evidence(SWAPPED_POINTS, "birth dates with digits swapped"));
    }
    if (daysBetween(first, second) <= YEAR_DAYS) {
      return Optional.of(new Evidence(NEAR_POINTS, "birth dates within a year"));
    }
    return Optional.empty();
  }

  private static Evidence equal(DatePrecision precision) {
    return switch (precision) {
      case DAY -> new Evidence(MOST_POINTS, "same birth date");
      case MONTH -> new Evidence(SAME_MONTH_POINTS, "same month of birth");
      case YEAR -> new Evidence(SAME_YEAR_POINTS, "same year of birth");
    };
  }

  /**
   * Whether two dates of birth certainly lie so far apart that only a slip of the pen joins them.
   */
  static boolean areMoreThanAYearApart(PartialDate first, PartialDate second) {
    return daysBetween(first, second) > YEAR_DAYS;
  }

  /** The days from the end of one to the beginning of the other; 0 or less where they overlap. */
  private static long daysBetween(PartialDate first, PartialDate second) {
    return Math.max(
        ChronoUnit.DAYS.between(first.latest(), second.earliest()),
        ChronoUnit.DAYS.between(second.latest(), first.earliest()));
  }

  /** Whether day and month, or two neighboring digits, were exchanged. */
  private static boolean isSwapped(PartialDate first, PartialDate second) {
    boolean dayForMonth =
        first.year() == second.year()
            && first.earliest().getDayOfMonth() == second.earliest().getMonthValue()
            && first.earliest().getMonthValue() == second.earliest().getDayOfMonth();
    return dayForMonth || isOneExchange(first.toString(), second.toString());
  }

  private static boolean isOneExchange(String first, String second) {
    int at = 0;
    while (at < first.length() && first.charAt(at) == second.charAt(at)) {
      at++;
    }
    return at + 1 < first.length()
        && first.charAt(at) == second.charAt(at + 1)
        && first.charAt(at + 1) == second.charAt(at)
        && first.substring(at + 2).equals(second.substring(at + 2));
  }

  private static DatePrecision coarser(DatePrecision first, DatePrecision second) {
    return first.compareTo(second) >= 0 ? first : second;
  }
}
