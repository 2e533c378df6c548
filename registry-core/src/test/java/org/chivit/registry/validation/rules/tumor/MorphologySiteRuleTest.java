package org.chivit.registry.validation.rules.tumor;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.code.Behavior;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;

class MorphologySiteRuleTest {

  private final Rule rule = new MorphologySiteRule();

  @Test
  void aWilmsTumorOfTheKidneyIsUsual() {
    assertThatRule(rule, aCase()).isClean();
  }

  @Test
  void aWilmsTumorOfTheLiverIsFound() {
    assertThatRule(rule, aCase().topography("C22.0"))
        .finds(
            "The morphology is 8960/3, the topography C22.0.",
            Variable.TOPOGRAPHY,
            Variable.MORPHOLOGY);
  }

  @Test
  void aRetinoblastomaOfTheBrainIsFound() {
    assertThatRule(rule, aCase().topography("C71.9").morphology(9510))
        .finds(
            "The morphology is 9510/3, the topography C71.9.",
            Variable.TOPOGRAPHY,
            Variable.MORPHOLOGY);
  }

  @Test
  void aMedulloblastomaOfTheCerebellumIsUsual() {
    assertThatRule(rule, aCase().topography("C71.6").morphology(9475)).isClean();
  }

  @Test
  void aMyeloidLeukemiaOutsideTheMarrowIsFound() {
    assertThatRule(rule, aCase().topography("C77.9").morphology(9861))
        .finds(
            "The morphology is 9861/3, the topography C77.9.",
            Variable.TOPOGRAPHY,
            Variable.MORPHOLOGY);
  }

  @Test
  void aMyeloidLeukemiaOfTheMarrowIsUsual() {
    assertThatRule(rule, aCase().topography("C42.1").morphology(9861)).isClean();
  }

  @Test
  void aLymphoblasticLymphomaOfTheMediastinumIsUsual() {
    assertThatRule(rule, aCase().topography("C38.3").morphology(9837)).isClean();
  }

  @Test
  void aMyeloidSarcomaOfTheOrbitIsUsual() {
    assertThatRule(rule, aCase().topography("C69.6").morphology(9930)).isClean();
  }

  @Test
  void aCraniopharyngiomaIsOfThePituitary() {
    assertThatRule(rule, aCase().topography("C75.2").morphology(9350).behavior(Behavior.UNCERTAIN))
        .isClean();
  }

  @Test
  void anOrdinarySarcomaMayLieAnywhere() {
    assertThatRule(rule, aCase().topography("C22.0").morphology(8910)).isClean();
  }
}
