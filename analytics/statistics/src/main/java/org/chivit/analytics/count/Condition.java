package org.chivit.analytics.count;

import java.io.Serializable;
import java.util.Objects;
import org.chivit.registry.store.ColumnType;

/**
 * A {@link Comparison} that has been read for the type of its column, ready to be asked of values.
 *
 * <p>Whole numbers compare by their value. A day compares with a period: a date is a period of one
 * day, {@code 2020-03} the month from its first day to its last, {@code 2020} the year; {@code <}
 * means before the period, {@code =} within it, {@code >} after it, {@code <=} before or within, so
 * that {@code <= 2020} ends with the last day of 2020 and {@code < 2020} with the last of 2019.
 *
 * <p>Text is equal when all its characters are. In {@code <}, {@code <=}, {@code >} and {@code >=}
 * it compares in the order of {@link StratumOrder}, but only with text of its kind: a literal that
 * begins with a number meets only values that do ({@code age < 10} holds for {@code 9} and not for
 * {@code unknown}), an ICCC code or Roman numeral meets only such, and a word only words.
 */
public final class Condition implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Comparison.Operator operator;
  private final String literal;
  private final NaturalText natural;
  private final LiteralPeriod period;

  private Condition(
      Comparison.Operator operator, String literal, NaturalText natural, LiteralPeriod period) {
    this.operator = operator;
    this.literal = literal;
    this.natural = natural;
    this.period = period;
  }

  /**
   * Reads the literal of a comparison.
   *
   * @param comparison the comparison
   * @param type what its column holds
   * @throws IllegalArgumentException if the literal does not fit the type
   */
  public static Condition of(Comparison comparison, ColumnType type) {
    Objects.requireNonNull(type, "type");
    LiteralPeriod period =
        switch (type) {
          case TEXT -> LiteralPeriod.NONE;
          case INT -> LiteralPeriod.ofNumber(comparison);
          case DAY -> LiteralPeriod.ofDay(comparison);
        };
    return new Condition(
        comparison.operator(), comparison.literal(), NaturalText.of(comparison.literal()), period);
  }

  /** Whether a whole number, or a day as days since 1970-01-01, meets it. */
  public boolean holds(int value) {
    return operator.holds(period.orderOf(value));
  }

  /** Whether a text meets it. */
  public boolean holds(String value) {
    return switch (operator) {
      case EQUAL -> value.equals(literal);
      case NOT_EQUAL -> !value.equals(literal);
      default -> {
        NaturalText other = NaturalText.of(value);
        yield other.kind() == natural.kind() && operator.holds(other.compareTo(natural));
      }
    };
  }

  /** Whether a row that holds no value meets it: only {@code !=} does. */
  public boolean holdsForMissing() {
    return operator == Comparison.Operator.NOT_EQUAL;
  }
}
