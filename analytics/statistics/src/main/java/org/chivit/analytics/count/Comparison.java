package org.chivit.analytics.count;

import java.io.Serializable;
import java.util.Objects;

/**
 * A condition on one column: {@code iccc_main = VI}. A row that holds no value in the column meets
 * no comparison but {@link Operator#NOT_EQUAL}.
 *
 * @param column the column
 * @param operator how to compare
 * @param literal the value as written: text; a whole number; for a day column an ISO date, a month
 *     {@code 2020-01} or a year {@code 2020}, or days since 1970-01-01 with a sign ({@link
 *     Condition} says what each means)
 */
public record Comparison(String column, Operator operator, String literal) implements Serializable {

  /** Checks that nothing is null. */
  public Comparison {
    Objects.requireNonNull(column, "column");
    Objects.requireNonNull(operator, "operator");
    Objects.requireNonNull(literal, "literal");
  }

  /** How to compare. Text compares for equality of its characters, or in a natural order. */
  public enum Operator {
    EQUAL("="),
    NOT_EQUAL("!="),
    LESS("<"),
    AT_MOST("<="),
    GREATER(">"),
    AT_LEAST(">=");

    private final String symbol;

    Operator(String symbol) {
      this.symbol = symbol;
    }

    /** The symbol that a user writes. */
    public String symbol() {
      return symbol;
    }

    /** Whether a comparison that came out as {@code order} (negative, zero, positive) holds. */
    public boolean holds(int order) {
      return switch (this) {
        case EQUAL -> order == 0;
        case NOT_EQUAL -> order != 0;
        case LESS -> order < 0;
        case AT_MOST -> order <= 0;
        case GREATER -> order > 0;
        case AT_LEAST -> order >= 0;
      };
    }
  }

  @Override
  public String toString() {
    return column + " " + operator.symbol() + " " + literal;
  }
}
