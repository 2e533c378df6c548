package org.chivit.registry.store;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.chivit.registry.date.DatePrecision;
import org.chivit.registry.store.Chronology.Placed;

/**
 * The age of a child at the incidence date (INTERPRETATIONS.md, "Age").
 *
 * @param years in completed years by the calendar, 0 or more
 * @param days in days, 0 or more; empty unless both dates are known at least to the month
 */
record AgeAtIncidence(int years, Optional<Integer> days) {

  /** The age; empty where the dates say that the child was born after it. */
  static Optional<AgeAtIncidence> of(Placed birth, Placed incidence) {
    int days = incidence.day() - birth.day();
    if (days < 0) {
      return Optional.empty();
    }
    int years =
        Period.between(LocalDate.ofEpochDay(birth.day()), LocalDate.ofEpochDay(incidence.day()))
            .getYears();
    boolean toTheMonth =
        birth.precision() != DatePrecision.YEAR && incidence.precision() != DatePrecision.YEAR;
    return Optional.of(
        new AgeAtIncidence(years, toTheMonth ? Optional.of(days) : Optional.empty()));
  }

  /** The age band: 0, 1-4, 5-9, 10-14, 15-19 or 20+ completed years. */
  String band() {
    if (years == 0) {
      return "0";
    }
    if (years < 5) {
      return "1-4";
    }
    if (years < 10) {
      return "5-9";
    }
    if (years < 15) {
      return "10-14";
    }
    return years < 20 ? "15-19" : "20+";
  }
}
