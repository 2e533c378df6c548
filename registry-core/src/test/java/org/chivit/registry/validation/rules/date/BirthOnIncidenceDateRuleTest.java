package org.chivit.registry.validation.rules.date;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;

class BirthOnIncidenceDateRuleTest {

  private final Rule rule = new BirthOnIncidenceDateRule();

  @Test
  void theSameDayIsFound() {
    assertThatRule(rule, aCase().bornOn("2021-05-10"))
        .finds(
            "The birth date and the incidence date are both 2021-05-10.",
            Variable.BIRTH_DATE,
            Variable.INCIDENCE_DATE);
  }

  @Test
  void theNextDayIsClean() {
    assertThatRule(rule, aCase().bornOn("2021-05-09")).isClean();
  }

  @Test
  void aMonthIsNotJudged() {
    assertThatRule(rule, aCase().bornOn("2021-05").incidence("2021-05"))
        .isNotRun(Judgment.IMPRECISE);
  }

  @Test
  void anUnknownBirthIsNotJudged() {
    assertThatRule(rule, aCase().birthDateUnknown()).isNotRun("birth date not recorded");
  }
}
