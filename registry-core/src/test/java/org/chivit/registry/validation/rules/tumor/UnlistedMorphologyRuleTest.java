package org.chivit.registry.validation.rules.tumor;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.code.Behavior;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;

class UnlistedMorphologyRuleTest {

  private final Rule rule = new UnlistedMorphologyRule();

  @Test
  void aWilmsTumorIsInTheList() {
    assertThatRule(rule, aCase()).isClean();
  }

  @Test
  void aCarcinomaOfTheBreastIsNot() {
    assertThatRule(rule, aCase().topography("C50.9").morphology(8500))
        .finds(
            "8500/3 is not in the list of childhood tumors.",
            Variable.MORPHOLOGY,
            Variable.BEHAVIOR);
  }

  @Test
  void theBehaviorBelongsToTheCode() {
    assertThatRule(rule, aCase().behavior(Behavior.BENIGN))
        .finds(
            "8960/0 is not in the list of childhood tumors.",
            Variable.MORPHOLOGY,
            Variable.BEHAVIOR);
    assertThatRule(rule, aCase().behavior(Behavior.UNCERTAIN)).isClean();
  }
}
