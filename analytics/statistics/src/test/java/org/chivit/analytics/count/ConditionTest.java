package org.chivit.analytics.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.chivit.registry.store.ColumnType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {

  @ParameterizedTest
  @CsvSource({
    "<, 2020, 2019-12-31, true",
    "<, 2020, 2020-01-01, false",
    "<=, 2020, 2020-12-31, true",
    "<=, 2020, 2021-01-01, false",
    ">, 2020, 2020-12-31, false",
    ">, 2020, 2021-01-01, true",
    ">=, 2020, 2020-01-01, true",
    ">=, 2020, 2019-12-31, false",
    "=, 2020, 2020-07-01, true",
    "=, 2020, 2021-01-01, false",
    "!=, 2020, 2020-07-01, false",
    "!=, 2020, 2021-01-01, true",
    "=, 2020-02, 2020-02-29, true",
    "<=, 2020-02, 2020-03-01, false",
    ">, 2020-02, 2020-03-01, true",
    "=, 2020-02-29, 2020-02-29, true",
    "<, 2020-02-29, 2020-02-28, true",
    ">, 2020-02-29, 2020-02-29, false",
    "=, 18262, 2020-01-01, true",
    "=, +18262, 2020-01-01, true",
    ">=, -1, 1969-12-31, true",
    "=, +2020, 1975-07-14, true"
  })
  void aDayComparesWithThePeriodThatIsWritten(
      String operator, String literal, LocalDate day, boolean holds) {
    Condition condition = condition("d " + operator + " " + literal, ColumnType.DAY);

    assertThat(condition.holds((int) day.toEpochDay())).isEqualTo(holds);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2020-02-30", "20200131", "31.01.2020", "1849", "5000", "5.5", "2020-1", "x"})
  void whatIsNoDayIsRefusedWithWhatFits(String literal) {
    assertThatThrownBy(() -> condition("incidence_day >= '" + literal + "'", ColumnType.DAY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "incidence_day holds days: write a date such as 2020-01-31, a month 2020-01, a year"
                + " 2020 (1850 to 2199), or days since 1970-01-01 with a sign, +18262; \""
                + literal
                + "\" is none of them");
  }

  @ParameterizedTest
  @CsvSource({"<, 5, 4, true", "<, 5, 5, false", ">=, 5, 5, true", "=, -3, -3, true"})
  void wholeNumbersCompareByValue(String operator, String literal, int value, boolean holds) {
    assertThat(condition("n " + operator + " " + literal, ColumnType.INT).holds(value))
        .isEqualTo(holds);
  }

  @Test
  void aNumberBeyondAllIntegersIsStillANumber() {
    assertThat(condition("n < 99999999999", ColumnType.INT).holds(Integer.MAX_VALUE)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"5.5", "five", "", "5 "})
  void whatIsNoWholeNumberIsRefusedWithWhatFits(String literal) {
    assertThatThrownBy(() -> condition("age_years < '" + literal + "'", ColumnType.INT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "age_years holds whole numbers: write one, such as age_years < 5; \""
                + literal
                + "\" is none");
  }

  @ParameterizedTest
  @CsvSource({
    "<, 10, 9, true",
    "<, 10, 10, false",
    "<, 10, 100, false",
    "<, 10, 9.75, true",
    ">, 4.5, 4.25, false",
    ">=, 5, 5.0, true",
    "<, 0, -1, true",
    "<, 10, unknown, false",
    ">=, 10, unknown, false",
    "<=, 10-14, 5-9, true",
    "<=, 10-14, 15-19, false",
    ">=, 5, 20+, true",
    ">=, 5, 1-4, false",
    "<, VI, IX, false",
    "<, VI, IVa, true",
    "<=, VI, VI, true",
    ">, V, unclassified, false",
    "<, KH-12, KH-2, true",
    ">=, 2020-02-01, 2020-01-31, false",
    ">=, 2020-02-01, 2020-11-30, true"
  })
  void textComparesInItsNaturalOrderWithTextOfItsKind(
      String operator, String literal, String value, boolean holds) {
    assertThat(condition("t " + operator + " " + literal, ColumnType.TEXT).holds(value))
        .isEqualTo(holds);
  }

  @Test
  void textIsEqualWhenAllItsCharactersAre() {
    assertThat(condition("t = 5", ColumnType.TEXT).holds("5")).isTrue();
    assertThat(condition("t = 5", ColumnType.TEXT).holds("5.0")).isFalse();
    assertThat(condition("t != 5", ColumnType.TEXT).holds("5.0")).isTrue();
    assertThat(condition("t = yes", ColumnType.TEXT).holds("Yes")).isFalse();
  }

  @Test
  void onlyNotEqualHoldsForAMissingValue() {
    for (Comparison.Operator operator : Comparison.Operator.values()) {
      Condition condition = Condition.of(new Comparison("t", operator, "x"), ColumnType.TEXT);

      assertThat(condition.holdsForMissing())
          .as("%s", operator)
          .isEqualTo(operator == Comparison.Operator.NOT_EQUAL);
    }
  }

  private static Condition condition(String where, ColumnType type) {
    List<Comparison> comparisons = WhereClause.parse(where);
    assertThat(comparisons).hasSize(1);
    return Condition.of(comparisons.get(0), type);
  }
}
