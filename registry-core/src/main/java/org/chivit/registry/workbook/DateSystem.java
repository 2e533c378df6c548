package org.chivit.registry.workbook;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** From which day a workbook counts the days. */
public enum DateSystem {
  /** Day 1 is 1900-01-01, and there is a day 60 for the 29 February 1900 that there never was. */
  SINCE_1900,
  /** Day 0 is 1904-01-01, as on the first Macintosh. */
  SINCE_1904;

  /** How many days later the same number means in a workbook that counts from 1904. */
  public static final int DAYS_BETWEEN = 1_462;

  private static final long LAST_DAY = 2_958_465;
  private static final long SECONDS_A_DAY = 86_400;

  /**
   * The day and time of a number.
   *
   * @param number days, and the time as a fraction of a day
   * @return the time to the second; empty where the number is no day of this system, such as 60, or
   *     lies after the year 9999
   */
  Optional<LocalDateTime> time(double number) {
    if (!(number >= 0 && number < LAST_DAY + 1)) {
      return Optional.empty();
    }
    long seconds = Math.round(number * SECONDS_A_DAY);
    long day = Math.floorDiv(seconds, SECONDS_A_DAY);
    return zero(day)
        .map(zero -> zero.plusDays(day).atStartOfDay())
        .map(midnight -> midnight.plusSeconds(Math.floorMod(seconds, SECONDS_A_DAY)));
  }

  private Optional<LocalDate> zero(long day) {
    if (this == SINCE_1904) {
      return Optional.of(LocalDate.of(1904, 1, 1));
    }
    if (day == 0 || day == 60) {
      return Optional.empty();
    }
    return Optional.of(day < 60 ? LocalDate.of(1899, 12, 31) : LocalDate.of(1899, 12, 30));
  }
}
