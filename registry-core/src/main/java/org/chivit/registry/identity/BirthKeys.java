package org.chivit.registry.identity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.chivit.registry.date.DatePrecision;
import org.chivit.registry.date.PartialDate;

/** Keys of a date of birth that do not change when the day and the month are exchanged. */
final class BirthKeys {

  private BirthKeys() {}

  /** The day and the month, in either order; empty unless the date is known to the day. */
  static Optional<String> dayOfYear(Optional<PartialDate> birth) {
    return birth
        .filter(date -> date.precision() == DatePrecision.DAY)
        .map(PartialDate::earliest)
        .map(BirthKeys::dayOfYear);
  }

  /** The date, with the day and the month in either order; none unless it is known to the day. */
  static Collection<String> day(Optional<PartialDate> birth) {
    return dayOfYear(birth).map(day -> birth.orElseThrow().year() + day).stream().toList();
  }

  private static String dayOfYear(LocalDate date) {
    int day = date.getDayOfMonth();
    int month = date.getMonthValue();
    return List.of(Math.min(day, month), Math.max(day, month)).toString();
  }
}
