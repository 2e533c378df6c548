package org.chivit.analytics.count;

import java.io.Serializable;
import java.util.Optional;
import org.chivit.registry.date.PartialDate;

/**
 * The whole numbers that a literal means: one number, or the days of a date, a month or a year.
 *
 * @param first the first of them
 * @param last the last of them
 */
record LiteralPeriod(long first, long last) implements Serializable {

  /** The period of a literal that is text. */
  static final LiteralPeriod NONE = new LiteralPeriod(0, 0);

  private static final int YEAR_DIGITS = 4;

  /** Negative where the value lies before the period, 0 within, positive after. */
  int orderOf(int value) {
    if (value < first) {
      return -1;
    }
    return value > last ? 1 : 0;
  }

  static LiteralPeriod ofNumber(Comparison comparison) {
    return wholeNumber(comparison.literal())
        .map(number -> new LiteralPeriod(number, number))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    comparison.column()
                        + " holds whole numbers: write one, such as "
                        + comparison.column()
                        + " "
                        + comparison.operator().symbol()
                        + " 5; \""
                        + comparison.literal()
                        + "\" is none"));
  }

  static LiteralPeriod ofDay(Comparison comparison) {
    String literal = comparison.literal();
    Optional<LiteralPeriod> period =
        PartialDate.parse(literal)
            .map(
                date ->
                    new LiteralPeriod(date.earliest().toEpochDay(), date.latest().toEpochDay()));
    if (period.isEmpty() && !isYearLike(literal)) {
      period =
          wholeNumber(literal)
              .filter(LiteralPeriod::isDayOfTheRegistry)
              .map(day -> new LiteralPeriod(day, day));
    }
    return period.orElseThrow(
        () ->
            new IllegalArgumentException(
                comparison.column()
                    + " holds days: write a date such as 2020-01-31, a month 2020-01, a year 2020"
                    + " ("
                    + PartialDate.MIN_YEAR
                    + " to "
                    + PartialDate.MAX_YEAR
                    + "), or days since 1970-01-01 with a sign, +18262; \""
                    + literal
                    + "\" is none of them"));
  }

  /** Four digits are a year, so that no number of days can be taken for one. */
  private static boolean isYearLike(String literal) {
    return literal.length() == YEAR_DIGITS && literal.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Refuses 20200131, which is a date without its dashes and no number of days. */
  private static boolean isDayOfTheRegistry(long day) {
    return day >= PartialDate.of(PartialDate.MIN_YEAR).earliest().toEpochDay()
        && day <= PartialDate.of(PartialDate.MAX_YEAR).latest().toEpochDay();
  }

  private static Optional<Long> wholeNumber(String literal) {
    try {
      return Optional.of(Long.parseLong(literal));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
