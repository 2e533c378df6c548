package org.chivit.registry.synthetic;

import java.time.LocalDate;
import org.chivit.registry.date.PartialDate;

/**
 * The years of a synthetic registry. Cases are diagnosed in them, ever more as a young hospital
 * grows, and followed until the last day of the last year, after which nothing is known.
 *
 * @param firstYear the year of the first cases
 * @param lastYear the year of the last cases
 */
public record SyntheticPeriod(int firstYear, int lastYear) {

  /** 2018, when Japan Heart's hospital near Phnom Penh saw its first 28 children, to 2025. */
  public static final SyntheticPeriod DEFAULT = new SyntheticPeriod(2018, 2025);

  /**
   * Checks the order of the years.
   *
   * @throws IllegalArgumentException if the last year is before the first, or the years lie outside
   *     1900 to {@value PartialDate#MAX_YEAR}
   */
  public SyntheticPeriod {
    if (firstYear < 1900 || lastYear > PartialDate.MAX_YEAR || lastYear < firstYear) {
      throw new IllegalArgumentException(
          "years must run forward within 1900 to "
              + PartialDate.MAX_YEAR
              + ": "
              + firstYear
              + " to "
              + lastYear);
    }
  }

  /** The closing date: the last day of the last year. */
  public LocalDate closingDate() {
    return LocalDate.of(lastYear, 12, 31);
  }

  /** How many years it holds. */
  int years() {
    return lastYear - firstYear + 1;
  }
}
