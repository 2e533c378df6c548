package org.chivit.registry.validation.rules.tumor;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.code.Behavior;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;

class InSituSiteRuleTest {

  private final Rule rule = new InSituSiteRule();

  @Test
  void inSituOfTheBrainIsFound() {
    assertThatRule(rule, aCase().topography("C71.6").behavior(Behavior.IN_SITU))
        .finds(
            "The behavior is 2, in situ, at topography C71.6.",
            Variable.BEHAVIOR,
            Variable.TOPOGRAPHY);
  }

  @Test
  void inSituOfBoneIsFound() {
    assertThatRule(rule, aCase().topography("C41.4").behavior(Behavior.IN_SITU))
        .finds(
            "The behavior is 2, in situ, at topography C41.4.",
            Variable.BEHAVIOR,
            Variable.TOPOGRAPHY);
  }

  @Test
  void inSituOfTheCervixIsUsual() {
    assertThatRule(rule, aCase().topography("C53.9").behavior(Behavior.IN_SITU)).isClean();
  }

  @Test
  void malignantInTheBrainIsUsual() {
    assertThatRule(rule, aCase().topography("C71.6")).isClean();
  }
}
