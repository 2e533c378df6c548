package org.chivit.registry.validation.rules.age;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Rule;
import org.chivit.registry.validation.fact.PossibleAge;
import org.junit.jupiter.api.Test;

class SeminomaBeforePubertyRuleTest {

  private final Rule rule = new SeminomaBeforePubertyRule();

  @Test
  void aSmallBoyIsFound() {
    assertThatRule(rule, aCase().topography("C62.9").morphology(9061))
        .finds(
            "At the age of 3 years, morphology 9061/3 of the testis is unlikely.",
            Variable.BIRTH_DATE,
            Variable.INCIDENCE_DATE,
            Variable.MORPHOLOGY);
  }

  @Test
  void anOlderBoyIsNot() {
    assertThatRule(rule, aCase().topography("C62.9").morphology(9061).bornOn("2011-05-10"))
        .isClean();
  }

  @Test
  void aYolkSacTumorAndADysgerminomaAreNot() {
    assertThatRule(rule, aCase().topography("C62.9").morphology(9071)).isClean();
    assertThatRule(rule, aCase().topography("C56.9").morphology(9060)).isClean();
  }

  @Test
  void anUnknownAgeIsNotJudged() {
    assertThatRule(rule, aCase().topography("C62.9").morphology(9061).birthDateUnknown())
        .isNotRun(PossibleAge.UNKNOWN);
  }
}
