package org.chivit.registry.validation.rules.age;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.patient.Sex;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Rule;
import org.chivit.registry.validation.fact.PossibleAge;
import org.junit.jupiter.api.Test;

class AdultSiteInChildRuleTest {

  private final Rule rule = new AdultSiteInChildRule();

  @Test
  void aKidneyIsUsual() {
    assertThatRule(rule, aCase()).isClean();
  }

  @Test
  void aCarcinomaOfTheBreastIsFound() {
    assertThatRule(rule, aCase().topography("C50.9").morphology(8500))
        .finds(
            "At the age of 3 years, topography C50.9 is unlikely.",
            Variable.BIRTH_DATE,
            Variable.INCIDENCE_DATE,
            Variable.TOPOGRAPHY);
  }

  @Test
  void atTwentyItIsNot() {
    assertThatRule(rule, aCase().bornOn("2001-05-10").topography("C50.9").morphology(8500))
        .isClean();
  }

  @Test
  void theProstateIsFoundBelowFive() {
    assertThatRule(rule, aCase().topography("C61.9").morphology(8140).sex(Sex.MALE))
        .finds(
            "At the age of 3 years, topography C61.9 is unlikely.",
            Variable.BIRTH_DATE,
            Variable.INCIDENCE_DATE,
            Variable.TOPOGRAPHY);
  }

  @Test
  void theProstateIsNotFoundAtFive() {
    assertThatRule(rule, aCase().bornOn("2016-05-10").topography("C61.9").morphology(8140))
        .isClean();
  }

  @Test
  void aRhabdomyosarcomaOfTheProstateIsATumorOfChildren() {
    assertThatRule(rule, aCase().topography("C61.9").morphology(8910)).isClean();
  }

  @Test
  void aRhabdomyosarcomaOfTheBileDuctIsATumorOfChildren() {
    assertThatRule(rule, aCase().topography("C24.0").morphology(8910)).isClean();
  }

  @Test
  void aPleuropulmonaryBlastomaOfThePleuraIsATumorOfChildren() {
    assertThatRule(rule, aCase().topography("C38.4").morphology(8973)).isClean();
  }

  @Test
  void anotherTumorOfThePleuraIsFound() {
    assertThatRule(rule, aCase().topography("C38.4").morphology(9050))
        .finds(
            "At the age of 3 years, topography C38.4 is unlikely.",
            Variable.BIRTH_DATE,
            Variable.INCIDENCE_DATE,
            Variable.TOPOGRAPHY);
  }

  @Test
  void theMediastinumBesideThePleuraIsUsual() {
    assertThatRule(rule, aCase().topography("C38.3").morphology(8140)).isClean();
  }

  @Test
  void anUnknownBirthDateIsNoAge() {
    assertThatRule(rule, aCase().birthDateUnknown().topography("C50.9").morphology(8500))
        .isNotRun(PossibleAge.UNKNOWN);
  }
}
