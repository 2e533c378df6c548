package org.chivit.registry.validation.rules.age;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Rule;
import org.chivit.registry.validation.fact.PossibleAge;
import org.junit.jupiter.api.Test;

class AdultMorphologyInChildRuleTest {

  private final Rule rule = new AdultMorphologyInChildRule();

  @Test
  void aChronicLeukemiaOfAdultsIsFoundInAChild() {
    assertThatRule(rule, aCase().topography("C42.1").morphology(9823))
        .finds(
            "At the age of 3 years, morphology 9823/3 is unlikely.",
            Variable.BIRTH_DATE,
            Variable.INCIDENCE_DATE,
            Variable.MORPHOLOGY);
  }

  @Test
  void atTwentyFiveItIsStillFound() {
    assertThatRule(rule, aCase().bornOn("1996-01-01").morphology(9823))
        .finds(
            "At the age of 25 years, morphology 9823/3 is unlikely.",
            Variable.BIRTH_DATE,
            Variable.INCIDENCE_DATE,
            Variable.MORPHOLOGY);
  }

  @Test
  void atTwentySixItIsNot() {
    assertThatRule(rule, aCase().bornOn("1995-01-01").morphology(9823)).isClean();
  }

  @Test
  void myelomaIsFoundBelowFifteen() {
    assertThatRule(rule, aCase().bornOn("2006-05-11").morphology(9732))
        .finds(
            "At the age of 14 years, morphology 9732/3 is unlikely.",
            Variable.BIRTH_DATE,
            Variable.INCIDENCE_DATE,
            Variable.MORPHOLOGY);
  }

  @Test
  void myelomaAtFifteenIsNot() {
    assertThatRule(rule, aCase().bornOn("2006-05-10").morphology(9732)).isClean();
  }

  @Test
  void theLymphoproliferationOfChildhoodIsUsualInAChild() {
    assertThatRule(rule, aCase().topography("C77.9").morphology(9724)).isClean();
  }

  @Test
  void anUnknownBirthDateIsNoAge() {
    assertThatRule(rule, aCase().birthDateUnknown().morphology(9823)).isNotRun(PossibleAge.UNKNOWN);
  }

  @Test
  void anUnknownBirthDateIsNoMatterForAnotherTumor() {
    assertThatRule(rule, aCase().birthDateUnknown()).isClean();
  }
}
