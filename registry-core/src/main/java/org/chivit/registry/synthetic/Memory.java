package org.chivit.registry.synthetic;

import java.time.LocalDate;
import java.util.Optional;
import org.chivit.registry.date.PartialDate;

/**
 * How well a date is remembered: some are written down to the month or the year only, some not at
 * all. The shares are invented.
 *
 * @param missingPercent the share that is not known
 * @param yearPercent the share of which the year is known
 * @param monthPercent the share that is known to the month
 */
record Memory(double missingPercent, double yearPercent, double monthPercent) {

  static final Memory OF_BIRTH = new Memory(1.5, 3, 5);
  static final Memory OF_SYMPTOM = new Memory(9, 3, 34);
  static final Memory OF_CONTACT = new Memory(11, 1, 16);
  static final Memory OF_REFERRAL = new Memory(15, 0, 5);
  static final Memory OF_VISIT = new Memory(2, 0, 0.5);
  static final Memory OF_INCIDENCE = new Memory(0, 0, 1);
  static final Memory OF_DIAGNOSIS = new Memory(9, 0, 1);
  static final Memory OF_TREATMENT_START = new Memory(5, 0, 0);
  static final Memory OF_DEATH_AT_HOME = new Memory(0, 0, 12);

  /** What is written down of a day, if anything. */
  Optional<PartialDate> recall(int day, CaseRandom random) {
    double point = random.unit() * 100;
    if (point < missingPercent) {
      return Optional.empty();
    }
    LocalDate date = LocalDate.ofEpochDay(day);
    if (point < missingPercent + yearPercent) {
      return Optional.of(PartialDate.of(date.getYear()));
    }
    return Optional.of(
        point < missingPercent + yearPercent + monthPercent
            ? PartialDate.of(date.getYear(), date.getMonthValue())
            : PartialDate.of(date));
  }

  /** A day that is known exactly. */
  static PartialDate exact(int day) {
    return PartialDate.of(LocalDate.ofEpochDay(day));
  }
}
