package org.chivit.analytics.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chivit.analytics.count.Comparison.Operator.AT_LEAST;
import static org.chivit.analytics.count.Comparison.Operator.EQUAL;
import static org.chivit.analytics.count.Comparison.Operator.LESS;
import static org.chivit.analytics.count.Comparison.Operator.NOT_EQUAL;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhereClauseTest {

  @Test
  void comparisonsAreJoinedByAnd() {
    assertThat(
            WhereClause.parse(
                "iccc_main = VI and age_years < 5 AND incidence_day >= 2020-01-01"
                    + " and province != 'Phnom Penh'"))
        .containsExactly(
            new Comparison("iccc_main", EQUAL, "VI"),
            new Comparison("age_years", LESS, "5"),
            new Comparison("incidence_day", AT_LEAST, "2020-01-01"),
            new Comparison("province", NOT_EQUAL, "Phnom Penh"));
  }

  @Test
  void spacesAroundAnOperatorAreFree() {
    assertThat(WhereClause.parse(" a=1 and\tb\u00A0!=2 "))
        .isEqualTo(WhereClause.parse("a = 1 and b != 2"));
  }

  @ParameterizedTest
  @CsvSource({
    "=, EQUAL",
    "==, EQUAL",
    "!=, NOT_EQUAL",
    "<>, NOT_EQUAL",
    "<, LESS",
    "<=, AT_MOST",
    ">, GREATER",
    ">=, AT_LEAST"
  })
  void everyOperatorIsKnown(String symbol, Comparison.Operator operator) {
    assertThat(WhereClause.parse("a" + symbol + "1"))
        .containsExactly(new Comparison("a", operator, "1"));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "'Preah ''Vihear''',Preah 'Vihear'",
        "\"a \"\"b\"\"\",a \"b\"",
        "\"it's\",it's",
        "'and','and'.",
        "'<=',<=",
        "'2020','2020'.",
        "10-14,10-14",
        "8960/3,8960/3",
        "20+,20+",
        "-3,-3"
      })
  void valuesStandAloneOrInQuotes(String written, String value) {
    String expected = value.endsWith("'.") ? value.substring(1, value.length() - 2) : value;

    assertThat(WhereClause.parse("a = " + written))
        .containsExactly(new Comparison("a", EQUAL, expected));
  }

  @Test
  void aColumnMayStandInQuotes() {
    assertThat(WhereClause.parse("\"date of birth\" = 2020 and x = 1"))
        .containsExactly(
            new Comparison("date of birth", EQUAL, "2020"), new Comparison("x", EQUAL, "1"));
  }

  @Test
  void anEmptyValueStandsInQuotes() {
    assertThat(WhereClause.parse("a = ''")).containsExactly(new Comparison("a", EQUAL, ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``                     | a column       | 1  | it ends",
        "a                      | one of         | 2  | it ends",
        "a 5                    | one of         | 3  | \"5\" stands",
        "a =                    | a value        | 4  | it ends",
        "a = and b = 2          | a value        | 5  | \"and b = 2\" stands",
        "a = 1 and              | a column       | 10 | it ends",
        "a = 1 b = 2            | \"and\"        | 7  | \"b = 2\" stands",
        "a = 1 or b = 2         | \"and\"        | 7  | \"or b = 2\" stands",
        "province = Phnom Penh  | \"and\"        | 18 | \"Penh\" stands",
        "a =! 1                 | one of         | 3  | \"=! 1\" stands",
        "a => 1                 | one of         | 3  | \"=> 1\" stands",
        "a = 1 'x'              | \"and\"        | 7  | \"'x'\" stands"
      })
  void whatDoesNotFitIsNamedWithItsPlaceAndAnExample(
      String where, String expected, int position, String found) {
    assertThatThrownBy(() -> WhereClause.parse(where))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("expected " + expected)
        .hasMessageContaining("at position " + position + " of \"" + where + "\"")
        .hasMessageContaining("where " + found + ";")
        .hasMessageEndingWith("such as: iccc_main = VI and age_years < 5");
  }

  @Test
  void aQuoteThatIsNeverClosedIsNamedWithItsPlace() {
    assertThatThrownBy(() -> WhereClause.parse("a = 'x and b = 1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the quote at position 5 of \"a = 'x and b = 1\" is never closed; close it");
  }

  @Test
  void whatIsWrittenReadsBack() {
    List<Comparison> comparisons = WhereClause.parse("a <= 5 and b != 2020-01-01");

    assertThat(WhereClause.parse(comparisons.get(0) + " and " + comparisons.get(1)))
        .isEqualTo(comparisons);
  }
}
