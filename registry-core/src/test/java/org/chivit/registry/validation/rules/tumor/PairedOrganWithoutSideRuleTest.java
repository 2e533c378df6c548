package org.chivit.registry.validation.rules.tumor;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.code.Laterality;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;

class PairedOrganWithoutSideRuleTest {

  private final Rule rule = new PairedOrganWithoutSideRule();

  @Test
  void aKidneyWithASideIsComplete() {
    assertThatRule(rule, aCase().laterality(Laterality.LEFT)).isClean();
  }

  @Test
  void bothSidesAreASide() {
    assertThatRule(rule, aCase().laterality(Laterality.BILATERAL)).isClean();
  }

  @Test
  void aKidneyWithoutASideIsFound() {
    assertThatRule(rule, aCase().laterality(Laterality.UNKNOWN))
        .finds(
            "The laterality is unknown, but topography C64.9 is a paired organ.",
            Variable.LATERALITY,
            Variable.TOPOGRAPHY);
  }

  @Test
  void aKidneyIsNotUnpaired() {
    assertThatRule(rule, aCase().laterality(Laterality.NOT_PAIRED))
        .finds(
            "The laterality is not-paired, but topography C64.9 is a paired organ.",
            Variable.LATERALITY,
            Variable.TOPOGRAPHY);
  }

  @Test
  void aLongBoneHasASide() {
    assertThatRule(rule, aCase().topography("C40.2").laterality(Laterality.UNKNOWN))
        .finds(
            "The laterality is unknown, but topography C40.2 is a paired organ.",
            Variable.LATERALITY,
            Variable.TOPOGRAPHY);
  }

  @Test
  void anUnspecifiedBoneOfALimbIsLeftOpen() {
    assertThatRule(rule, aCase().topography("C40.9").laterality(Laterality.UNKNOWN)).isClean();
  }

  @Test
  void theLiverHasNoSide() {
    assertThatRule(rule, aCase().topography("C22.0").laterality(Laterality.NOT_PAIRED)).isClean();
  }

  @Test
  void theBrainIsLeftOpen() {
    assertThatRule(rule, aCase().topography("C71.6").laterality(Laterality.UNKNOWN)).isClean();
  }
}
