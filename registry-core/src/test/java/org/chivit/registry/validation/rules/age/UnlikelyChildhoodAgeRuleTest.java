package org.chivit.registry.validation.rules.age;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.code.Behavior;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.chivit.registry.validation.fact.PossibleAge;
import org.junit.jupiter.api.Test;

class UnlikelyChildhoodAgeRuleTest {

  private final Rule rule = new UnlikelyChildhoodAgeRule();

  @Test
  void aWilmsTumorAtThreeIsUsual() {
    assertThatRule(rule, aCase()).isClean();
  }

  @Test
  void aWilmsTumorAtEightIsUsual() {
    assertThatRule(rule, aCase().bornOn("2012-05-11")).isClean();
  }

  @Test
  void aWilmsTumorAtNineIsFound() {
    assertThatRule(rule, aCase().bornOn("2012-05-10"))
        .finds(
            "At the age of 9 years, ICCC-3 group VIa is unlikely.",
            Variable.BIRTH_DATE,
            Variable.INCIDENCE_DATE,
            Variable.MORPHOLOGY);
  }

  @Test
  void aHepatoblastomaAtSixIsFound() {
    assertThatRule(rule, aCase().bornOn("2015-05-10").topography("C22.0").morphology(8970))
        .finds(
            "At the age of 6 years, ICCC-3 group VIIa is unlikely.",
            Variable.BIRTH_DATE,
            Variable.INCIDENCE_DATE,
            Variable.MORPHOLOGY);
  }

  @Test
  void anEmbryonalSarcomaOfTheLiverIsATumorOfOlderChildren() {
    assertThatRule(rule, aCase().bornOn("2011-05-10").topography("C22.0").morphology(8991))
        .isClean();
  }

  @Test
  void aHodgkinLymphomaAtTwoIsFound() {
    assertThatRule(rule, aCase().bornOn("2019-01-01").topography("C77.0").morphology(9650))
        .finds(
            "At the age of 2 years, ICCC-3 group IIa is unlikely.",
            Variable.BIRTH_DATE,
            Variable.INCIDENCE_DATE,
            Variable.MORPHOLOGY);
  }

  @Test
  void aHodgkinLymphomaAtThreeIsUsual() {
    assertThatRule(rule, aCase().topography("C77.0").morphology(9650)).isClean();
  }

  @Test
  void aMesotheliomaOfAChildIsFound() {
    assertThatRule(rule, aCase().topography("C38.4").morphology(9050))
        .finds(
            "At the age of 3 years, ICCC-3 group XIIa is unlikely.",
            Variable.BIRTH_DATE,
            Variable.INCIDENCE_DATE,
            Variable.MORPHOLOGY);
  }

  @Test
  void aPleuropulmonaryBlastomaIsUsualAtAnyAge() {
    assertThatRule(rule, aCase().topography("C34.9").morphology(8973)).isClean();
  }

  @Test
  void retinoblastomaHasARuleOfItsOwn() {
    assertThatRule(rule, aCase().bornOn("2010-01-01").topography("C69.2").morphology(9510))
        .isClean();
  }

  @Test
  void aTumorWithoutGroupIsNotJudged() {
    assertThatRule(rule, aCase().morphology(8960).behavior(Behavior.UNCERTAIN))
        .isNotRun("no group in ICCC-3");
  }

  @Test
  void aYearOfBirthThatLeavesNineOpenCannotBeJudged() {
    assertThatRule(rule, aCase().bornOn("2012")).isNotRun(Judgment.IMPRECISE);
  }

  @Test
  void anUnknownBirthDateIsNoAge() {
    assertThatRule(rule, aCase().birthDateUnknown()).isNotRun(PossibleAge.UNKNOWN);
  }
}
