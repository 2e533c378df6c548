package org.chivit.registry.validation.rules.tumor;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.code.BasisOfDiagnosis;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.testing.CaseBuilder;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LeukemiaBasisRuleTest {

  private final Rule rule = new LeukemiaBasisRule();

  private static CaseBuilder leukemia(int morphology, BasisOfDiagnosis basis) {
    return aCase().topography("C42.1").morphology(morphology).basis(basis);
  }

  @Test
  void aMetastasisOfALeukemiaIsFound() {
    assertThatRule(rule, leukemia(9811, BasisOfDiagnosis.HISTOLOGY_OF_METASTASIS))
        .finds(
            "The basis of diagnosis is 6, but 9811/3 is a leukemia, which is seen in blood or marrow.",
            Variable.BASIS_OF_DIAGNOSIS,
            Variable.MORPHOLOGY);
  }

  @Test
  void aLeukemiaByImagingIsFound() {
    assertThatRule(rule, leukemia(9800, BasisOfDiagnosis.CLINICAL_INVESTIGATION))
        .finds(
            "The basis of diagnosis is 2, but 9800/3 is a leukemia, which is seen in blood or marrow.",
            Variable.BASIS_OF_DIAGNOSIS,
            Variable.MORPHOLOGY);
  }

  @Test
  void aSpecificLeukemiaByImagingIsLeftToTheOtherRule() {
    assertThatRule(rule, leukemia(9811, BasisOfDiagnosis.CLINICAL_INVESTIGATION)).isClean();
  }

  @ParameterizedTest
  @EnumSource(
      value = BasisOfDiagnosis.class,
      names = {
        "CYTOLOGY",
        "HISTOLOGY_OF_PRIMARY",
        "CYTOGENETIC_OR_MOLECULAR",
        "CLINICAL",
        "UNKNOWN"
      })
  void everyOtherBasisIsClean(BasisOfDiagnosis basis) {
    assertThatRule(rule, leukemia(9811, basis)).isClean();
  }

  @Test
  void anotherTumorIsNotJudged() {
    assertThatRule(rule, aCase().basis(BasisOfDiagnosis.HISTOLOGY_OF_METASTASIS))
        .isNotRun("not a leukemia");
  }
}
