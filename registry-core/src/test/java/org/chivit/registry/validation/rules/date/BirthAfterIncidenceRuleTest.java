package org.chivit.registry.validation.rules.date;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;

class BirthAfterIncidenceRuleTest {

  private final Rule rule = new BirthAfterIncidenceRule();

  @Test
  void aTumorOnTheDayOfBirthIsPossible() {
    assertThatRule(rule, aCase().bornOn("2021-05-10").incidence("2021-05-10")).isClean();
  }

  @Test
  void aTumorBeforeTheBirthIsNot() {
    assertThatRule(rule, aCase().bornOn("2021-05-11").incidence("2021-05-10"))
        .finds(
            "The incidence date (2021-05-10) lies before the birth date (2021-05-11).",
            Variable.INCIDENCE_DATE,
            Variable.BIRTH_DATE);
  }

  @Test
  void aBirthInALaterYearIsWrongWhateverTheDay() {
    assertThatRule(rule, aCase().bornOn("2022").incidence("2021"))
        .finds(
            "The incidence date (2021) lies before the birth date (2022).",
            Variable.INCIDENCE_DATE,
            Variable.BIRTH_DATE);
  }

  @Test
  void aBirthInTheSameYearCannotBeJudged() {
    assertThatRule(rule, aCase().bornOn("2021").incidence("2021-05-10"))
        .isNotRun(Judgment.IMPRECISE);
  }

  @Test
  void anUnknownBirthDateIsNotJudged() {
    assertThatRule(rule, aCase().birthDateUnknown()).isNotRun("birth date not recorded");
  }
}
