package org.chivit.registry.validation.rules.stage;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;

class StageMissingRuleTest {

  private final Rule rule = new StageMissingRule();

  @Test
  void aStageIsComplete() {
    assertThatRule(rule, aCase()).isClean();
  }

  @Test
  void aMissingStageIsFound() {
    assertThatRule(rule, aCase().stageUnknown())
        .finds(
            "No stage is recorded; allowed for Wilms tumor and other renal tumors: I, II, III, yI, yII, yIII, IV, localized, metastatic, X.",
            Variable.STAGE);
  }

  @Test
  void anUnstagedTumorIsNotJudged() {
    assertThatRule(rule, aCase().topography("C22.0").morphology(8170).stageUnknown())
        .isNotRun("tumor not staged by the Toronto guidelines");
  }
}
