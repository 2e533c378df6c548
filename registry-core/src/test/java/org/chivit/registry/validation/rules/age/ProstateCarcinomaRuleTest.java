package org.chivit.registry.validation.rules.age;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.patient.Sex;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Rule;
import org.chivit.registry.validation.fact.PossibleAge;
import org.junit.jupiter.api.Test;

class ProstateCarcinomaRuleTest {

  private final Rule rule = new ProstateCarcinomaRule();

  @Test
  void belowFortyItIsFound() {
    assertThatRule(
            rule, aCase().bornOn("1981-05-11").sex(Sex.MALE).topography("C61.9").morphology(8140))
        .finds(
            "At the age of 39 years, morphology 8140/3 at C61.9 is unlikely.",
            Variable.BIRTH_DATE,
            Variable.INCIDENCE_DATE,
            Variable.MORPHOLOGY);
  }

  @Test
  void atFortyItIsNot() {
    assertThatRule(
            rule, aCase().bornOn("1981-05-10").sex(Sex.MALE).topography("C61.9").morphology(8140))
        .isClean();
  }

  @Test
  void aRhabdomyosarcomaIsUsual() {
    assertThatRule(rule, aCase().topography("C61.9").morphology(8910)).isClean();
  }

  @Test
  void anUnknownBirthDateIsNoAge() {
    assertThatRule(rule, aCase().birthDateUnknown().topography("C61.9").morphology(8140))
        .isNotRun(PossibleAge.UNKNOWN);
  }
}
