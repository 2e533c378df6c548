package org.chivit.registry.validation.rules.stage;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;

class StageNotOfSystemRuleTest {

  private final Rule rule = new StageNotOfSystemRule();

  @Test
  void stageTwoOfAWilmsTumorIsAllowed() {
    assertThatRule(rule, aCase().stage("II")).isClean();
  }

  @Test
  void stageFiveIsNot() {
    assertThatRule(rule, aCase().stage("V"))
        .finds(
            "The stage is V; allowed for Wilms tumor and other renal tumors: I, II, III, yI, yII, yIII, IV, localized, metastatic, X.",
            Variable.STAGE,
            Variable.MORPHOLOGY,
            Variable.TOPOGRAPHY);
  }

  @Test
  void theLetterCaseDoesNotMatter() {
    assertThatRule(rule, aCase().stage("yiii")).isClean();
  }

  @Test
  void unknownIsAllowed() {
    assertThatRule(rule, aCase().stage("X")).isClean();
  }

  @Test
  void theStageOfANeuroblastomaIsNotThatOfAWilmsTumor() {
    assertThatRule(rule, aCase().topography("C74.0").morphology(9500).stage("II"))
        .finds(
            "The stage is II; allowed for Neuroblastoma: L1, L2, M, MS, localized, locoregional, metastatic, X.",
            Variable.STAGE,
            Variable.MORPHOLOGY,
            Variable.TOPOGRAPHY);
  }

  @Test
  void anUnknownStageIsNotJudged() {
    assertThatRule(rule, aCase().stageUnknown())
        .isNotRun("stage not recorded, or tumor not staged by the Toronto guidelines");
  }

  @Test
  void anUnstagedTumorIsNotJudged() {
    assertThatRule(rule, aCase().topography("C22.0").morphology(8170).stage("II"))
        .isNotRun("stage not recorded, or tumor not staged by the Toronto guidelines");
  }
}
