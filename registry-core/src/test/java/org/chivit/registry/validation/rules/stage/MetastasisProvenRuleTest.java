package org.chivit.registry.validation.rules.stage;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.code.BasisOfDiagnosis;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.testing.CaseBuilder;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetastasisProvenRuleTest {

  private final Rule rule = new MetastasisProvenRule();

  private static CaseBuilder byMetastasis() {
    return aCase().basis(BasisOfDiagnosis.HISTOLOGY_OF_METASTASIS);
  }

  @ParameterizedTest
  @CsvSource({"II, localized", "X, unknown"})
  void aStageWithoutMetastasisIsFound(String stage, String group) {
    assertThatRule(rule, byMetastasis().stage(stage))
        .finds(
            "The basis of diagnosis is 6, histology of a metastasis, but the stage is "
                + stage
                + ", "
                + group
                + ".",
            Variable.STAGE,
            Variable.BASIS_OF_DIAGNOSIS);
  }

  @Test
  void aMetastaticStageIsClean() {
    assertThatRule(rule, byMetastasis().stage("IV")).isClean();
    assertThatRule(rule, byMetastasis().topography("C74.0").morphology(9500).stage("MS")).isClean();
  }

  @Test
  void aStageOfAnotherSystemIsNotJudged() {
    assertThatRule(rule, byMetastasis().stage("V"))
        .isNotRun("stage not recorded, or not one of its system");
    assertThatRule(rule, byMetastasis().stageUnknown())
        .isNotRun("stage not recorded, or not one of its system");
  }

  @Test
  void anotherBasisAndALymphomaAreNotJudged() {
    String reason = "no solid tumor with a Toronto stage and a metastasis examined";
    assertThatRule(rule, aCase()).isNotRun(reason);
    assertThatRule(rule, byMetastasis().topography("C77.2").morphology(9687).stage("II"))
        .isNotRun(reason);
  }
}
