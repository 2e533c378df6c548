package org.chivit.registry.validation.rules.tumor;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.code.Laterality;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;

class SideOfSingleOrganRuleTest {

  private final Rule rule = new SideOfSingleOrganRule();

  @Test
  void theMarrowHasNoSide() {
    assertThatRule(rule, aCase().topography("C42.1").laterality(Laterality.NOT_PAIRED)).isClean();
  }

  @Test
  void aSideOfTheMarrowIsFound() {
    assertThatRule(rule, aCase().topography("C42.1").laterality(Laterality.BILATERAL))
        .finds(
            "The laterality is bilateral, but topography C42.1 is a single organ.",
            Variable.LATERALITY,
            Variable.TOPOGRAPHY);
  }

  @Test
  void aSideOfTheLiverIsFound() {
    assertThatRule(rule, aCase().topography("C22.0").laterality(Laterality.RIGHT))
        .finds(
            "The laterality is right, but topography C22.0 is a single organ.",
            Variable.LATERALITY,
            Variable.TOPOGRAPHY);
  }

  @Test
  void theSideOfAKidneyIsUsual() {
    assertThatRule(rule, aCase().laterality(Laterality.LEFT)).isClean();
  }

  @Test
  void theSideOfAThighIsLeftOpen() {
    assertThatRule(rule, aCase().topography("C49.2").laterality(Laterality.LEFT)).isClean();
  }
}
