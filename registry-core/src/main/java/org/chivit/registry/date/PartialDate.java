package org.chivit.registry.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;

/**
 * A calendar date of which the day, or the month and the day, may be unknown.
 *
 * <p>Unknown parts are absent, never a sentinel such as 99. The text form is ISO 8601 cut short:
 * {@code 2024-03-05}, {@code 2024-03} or {@code 2024}.
 *
 * @param earliest the first day that the date can mean
 * @param precision how much of the date is known
 */
public record PartialDate(LocalDate earliest, DatePrecision precision) {

  /** The first year that a registry of living memory can hold. */
  public static final int MIN_YEAR = 1850;

  /**
   * The last year that can be written down; whether a date lies in the future is a rule's matter.
   */
  public static final int MAX_YEAR = 2199;

  /**
   * Checks that {@code earliest} is the first day of what is known.
   *
   * @throws IllegalArgumentException if the year is outside {@value #MIN_YEAR} to {@value
   *     #MAX_YEAR}, or {@code earliest} is not the first day of its month or year where only those
   *     are known
   */
  public PartialDate {
    Objects.requireNonNull(earliest, "earliest");
    Objects.requireNonNull(precision, "precision");
    if (earliest.getYear() < MIN_YEAR || earliest.getYear() > MAX_YEAR) {
      throw new IllegalArgumentException(
          "year must be between " + MIN_YEAR + " and " + MAX_YEAR + ": " + earliest.getYear());
    }
    if (precision != DatePrecision.DAY && earliest.getDayOfMonth() != 1) {
      throw new IllegalArgumentException("earliest must be the first of its month: " + earliest);
    }
    if (precision == DatePrecision.YEAR && earliest.getMonthValue() != 1) {
      throw new IllegalArgumentException("earliest must be the first of its year: " + earliest);
    }
  }

  /** A date known to the day. */
  public static PartialDate of(LocalDate day) {
    return new PartialDate(day, DatePrecision.DAY);
  }

  /** A date known to the day. */
  public static PartialDate of(int year, int month, int day) {
    return of(LocalDate.of(year, month, day));
  }

  /** A date known to the month. */
  public static PartialDate of(int year, int month) {
    return new PartialDate(LocalDate.of(year, month, 1), DatePrecision.MONTH);
  }

  /** A date of which only the year is known. */
  public static PartialDate of(int year) {
    return new PartialDate(LocalDate.of(year, 1, 1), DatePrecision.YEAR);
  }

  /**
   * Reads the text form that {@link #toString()} writes.
   *
   * @return the date, or empty if the text is not of the form {@code YYYY}, {@code YYYY-MM} or
   *     {@code YYYY-MM-DD}, names a day that does not exist, or a year out of range
   */
  public static Optional<PartialDate> parse(String text) {
    try {
      return switch (text.length()) {
        case 4 -> Optional.of(of(digits(text, 0, 4)));
        case 7 -> {
          requireDash(text, 4);
          yield Optional.of(of(digits(text, 0, 4), digits(text, 5, 7)));
        }
        case 10 -> {
          requireDash(text, 4);
          requireDash(text, 7);
          yield Optional.of(of(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10)));
        }
        default -> Optional.empty();
      };
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The last day that the date can mean. */
  public LocalDate latest() {
    return switch (precision) {
      case DAY -> earliest;
      case MONTH -> YearMonth.from(earliest).atEndOfMonth();
      case YEAR -> LocalDate.of(earliest.getYear(), 12, 31);
    };
  }

  /**
   * The day that stands for this date in arithmetic: the day itself, the 15th of the month, or the
   * 1st of July of the year (the convention of CanReg5, {@code DateHelper.correctUnknown}; see
   * INTERPRETATIONS.md, "A day for a date that is known in part").
   */
  public LocalDate conventionalDay() {
    return switch (precision) {
      case DAY -> earliest;
      case MONTH -> earliest.withDayOfMonth(15);
      case YEAR -> LocalDate.of(earliest.getYear(), 7, 1);
    };
  }

  /** The year, which is always known. */
  public int year() {
    return earliest.getYear();
  }

  /** Whether every day that this date can mean lies before every day that the other can mean. */
  public boolean isCertainlyBefore(PartialDate other) {
    return latest().isBefore(other.earliest());
  }

  /** Whether every day that this date can mean lies after the given day. */
  public boolean isCertainlyAfter(LocalDate day) {
    return earliest.isAfter(day);
  }

  /** ISO 8601, cut short to what is known: {@code 2024-03-05}, {@code 2024-03} or {@code 2024}. */
  @Override
  public String toString() {
    String iso = earliest.toString();
    return switch (precision) {
      case DAY -> iso;
      case MONTH -> iso.substring(0, 7);
      case YEAR -> iso.substring(0, 4);
    };
  }

  private static int digits(String text, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        throw new IllegalArgumentException("not a digit: " + c);
      }
      value = value * 10 + (c - '0');
    }
    return value;
  }

  private static void requireDash(String text, int at) {
    if (text.charAt(at) != '-') {
      throw new IllegalArgumentException("not a dash: " + text.charAt(at));
    }
  }
}
