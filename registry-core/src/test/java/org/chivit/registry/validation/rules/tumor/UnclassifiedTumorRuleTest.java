package org.chivit.registry.validation.rules.tumor;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.code.Behavior;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;

class UnclassifiedTumorRuleTest {

  private final Rule rule = new UnclassifiedTumorRule();

  @Test
  void aWilmsTumorHasAGroup() {
    assertThatRule(rule, aCase()).isClean();
  }

  @Test
  void aPilocyticAstrocytomaHasAGroup() {
    assertThatRule(rule, aCase().topography("C71.6").morphology(9421).behavior(Behavior.UNCERTAIN))
        .isClean();
  }

  @Test
  void aMesoblasticNephromaHasNone() {
    assertThatRule(rule, aCase().behavior(Behavior.UNCERTAIN))
        .finds(
            "8960/1 at C64.9 has no group in ICCC-3.",
            Variable.MORPHOLOGY,
            Variable.BEHAVIOR,
            Variable.TOPOGRAPHY);
  }
}
