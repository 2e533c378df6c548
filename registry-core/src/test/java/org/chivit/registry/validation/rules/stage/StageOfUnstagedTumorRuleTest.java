package org.chivit.registry.validation.rules.stage;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;

class StageOfUnstagedTumorRuleTest {

  private final Rule rule = new StageOfUnstagedTumorRule();

  @Test
  void aStagedTumorIsUsual() {
    assertThatRule(rule, aCase()).isClean();
  }

  @Test
  void theStageOfALiverCellCarcinomaIsFound() {
    assertThatRule(rule, aCase().topography("C22.0").morphology(8170).stage("II"))
        .finds(
            "The stage is II, but 8170/3 at C22.0 has no Toronto stage.",
            Variable.STAGE,
            Variable.MORPHOLOGY,
            Variable.TOPOGRAPHY);
  }

  @Test
  void unknownSaysNothing() {
    assertThatRule(rule, aCase().topography("C22.0").morphology(8170).stage("x")).isClean();
  }

  @Test
  void anUnknownStageIsNotJudged() {
    assertThatRule(rule, aCase().stageUnknown()).isNotRun("stage not recorded");
  }
}
