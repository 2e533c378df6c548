package org.chivit.registry.validation.rules.age;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Rule;
import org.chivit.registry.validation.fact.PossibleAge;
import org.junit.jupiter.api.Test;

class PlacentalChoriocarcinomaRuleTest {

  private final Rule rule = new PlacentalChoriocarcinomaRule();

  @Test
  void belowFifteenItIsFound() {
    assertThatRule(rule, aCase().bornOn("2006-05-11").topography("C58.9").morphology(9100))
        .finds(
            "At the age of 14 years, choriocarcinoma of the placenta is unlikely.",
            Variable.BIRTH_DATE,
            Variable.INCIDENCE_DATE,
            Variable.TOPOGRAPHY);
  }

  @Test
  void fromFifteenToFortyFiveItIsUsual() {
    assertThatRule(rule, aCase().bornOn("2006-05-10").topography("C58.9").morphology(9100))
        .isClean();
  }

  @Test
  void aboveFortyFiveItIsFound() {
    assertThatRule(rule, aCase().bornOn("1975-05-10").topography("C58.9").morphology(9100))
        .finds(
            "At the age of 46 years, choriocarcinoma of the placenta is unlikely.",
            Variable.BIRTH_DATE,
            Variable.INCIDENCE_DATE,
            Variable.TOPOGRAPHY);
  }

  @Test
  void inTheTestisItIsUsual() {
    assertThatRule(rule, aCase().topography("C62.9").morphology(9100)).isClean();
  }

  @Test
  void anUnknownBirthDateIsNoAge() {
    assertThatRule(rule, aCase().birthDateUnknown().topography("C58.9").morphology(9100))
        .isNotRun(PossibleAge.UNKNOWN);
  }
}
