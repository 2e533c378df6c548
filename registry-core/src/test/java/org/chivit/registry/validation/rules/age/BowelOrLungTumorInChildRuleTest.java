package org.chivit.registry.validation.rules.age;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.code.Behavior;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Rule;
import org.chivit.registry.validation.fact.PossibleAge;
import org.junit.jupiter.api.Test;

class BowelOrLungTumorInChildRuleTest {

  private final Rule rule = new BowelOrLungTumorInChildRule();

  @Test
  void aPleuropulmonaryBlastomaOfTheLungIsUsual() {
    assertThatRule(rule, aCase().topography("C34.9").morphology(8973)).isClean();
  }

  @Test
  void aBurkittLymphomaOfTheColonIsUsual() {
    assertThatRule(rule, aCase().topography("C18.0").morphology(9687)).isClean();
  }

  @Test
  void anInflammatoryTumorOfTheLungIsUsual() {
    assertThatRule(rule, aCase().topography("C34.9").morphology(8825).behavior(Behavior.UNCERTAIN))
        .isClean();
  }

  @Test
  void aCarcinoidOfTheAppendixIsUsual() {
    assertThatRule(rule, aCase().topography("C18.1").morphology(8240)).isClean();
  }

  @Test
  void aCarcinoidOfTheSmallBowelIsFound() {
    assertThatRule(rule, aCase().topography("C17.9").morphology(8240))
        .finds(
            "At the age of 3 years, morphology 8240/3 at C17.9 is unlikely.",
            Variable.BIRTH_DATE,
            Variable.INCIDENCE_DATE,
            Variable.MORPHOLOGY);
  }

  @Test
  void aCarcinomaOfTheColonIsFound() {
    assertThatRule(rule, aCase().topography("C18.9").morphology(8140))
        .finds(
            "At the age of 3 years, morphology 8140/3 at C18.9 is unlikely.",
            Variable.BIRTH_DATE,
            Variable.INCIDENCE_DATE,
            Variable.MORPHOLOGY);
  }

  @Test
  void atTwentyItIsNot() {
    assertThatRule(rule, aCase().bornOn("2001-05-10").topography("C18.9").morphology(8140))
        .isClean();
  }

  @Test
  void anotherOrganIsUsual() {
    assertThatRule(rule, aCase()).isClean();
  }

  @Test
  void anUnknownBirthDateIsNoAge() {
    assertThatRule(rule, aCase().birthDateUnknown().topography("C18.9").morphology(8140))
        .isNotRun(PossibleAge.UNKNOWN);
  }
}
