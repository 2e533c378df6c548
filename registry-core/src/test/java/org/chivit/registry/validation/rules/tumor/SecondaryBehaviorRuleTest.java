package org.chivit.registry.validation.rules.tumor;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.code.Behavior;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;

class SecondaryBehaviorRuleTest {

  private final Rule rule = new SecondaryBehaviorRule();

  @Test
  void aPrimaryTumorIsUsual() {
    assertThatRule(rule, aCase().behavior(Behavior.MALIGNANT)).isClean();
  }

  @Test
  void aMetastasisIsFound() {
    assertThatRule(rule, aCase().behavior(Behavior.METASTATIC))
        .finds("The behavior is 6, which a registry does not use.", Variable.BEHAVIOR);
  }

  @Test
  void anUncertainPrimaryIsFound() {
    assertThatRule(rule, aCase().behavior(Behavior.UNCERTAIN_WHETHER_PRIMARY))
        .finds("The behavior is 9, which a registry does not use.", Variable.BEHAVIOR);
  }

  @Test
  void aBenignTumorIsUsual() {
    assertThatRule(rule, aCase().behavior(Behavior.BENIGN)).isClean();
  }
}
