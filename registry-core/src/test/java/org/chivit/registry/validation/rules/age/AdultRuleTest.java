package org.chivit.registry.validation.rules.age;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.chivit.registry.validation.fact.PossibleAge;
import org.junit.jupiter.api.Test;

class AdultRuleTest {

  private final Rule rule = new AdultRule();

  @Test
  void aChildIsNoAdult() {
    assertThatRule(rule, aCase()).isClean();
  }

  @Test
  void onTheTwentiethBirthdayItIs() {
    assertThatRule(rule, aCase().bornOn("2001-05-10"))
        .finds(
            "The age at the incidence date is 20 years.",
            Variable.BIRTH_DATE,
            Variable.INCIDENCE_DATE);
  }

  @Test
  void aYearOfBirthThatLeavesItOpenCannotBeJudged() {
    assertThatRule(rule, aCase().bornOn("2001")).isNotRun(Judgment.IMPRECISE);
  }

  @Test
  void anUnknownBirthDateIsNoAge() {
    assertThatRule(rule, aCase().birthDateUnknown()).isNotRun(PossibleAge.UNKNOWN);
  }
}
