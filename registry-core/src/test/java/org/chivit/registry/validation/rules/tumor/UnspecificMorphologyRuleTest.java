package org.chivit.registry.validation.rules.tumor;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.code.BasisOfDiagnosis;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;

class UnspecificMorphologyRuleTest {

  private final Rule rule = new UnspecificMorphologyRule();

  @Test
  void aNamedTumorIsSpecific() {
    assertThatRule(rule, aCase()).isClean();
  }

  @Test
  void anUnspecificTumorByHistologyIsFound() {
    assertThatRule(rule, aCase().morphology(8000))
        .finds(
            "The morphology is 8000/3, the basis of diagnosis 7.",
            Variable.MORPHOLOGY,
            Variable.BASIS_OF_DIAGNOSIS);
  }

  @Test
  void anUnspecificLeukemiaByGeneticsIsFound() {
    assertThatRule(
            rule,
            aCase()
                .topography("C42.1")
                .morphology(9800)
                .basis(BasisOfDiagnosis.CYTOGENETIC_OR_MOLECULAR))
        .finds(
            "The morphology is 9800/3, the basis of diagnosis 8.",
            Variable.MORPHOLOGY,
            Variable.BASIS_OF_DIAGNOSIS);
  }

  @Test
  void anUnspecificTumorByImagingIsUsual() {
    assertThatRule(rule, aCase().morphology(8000).basis(BasisOfDiagnosis.CLINICAL_INVESTIGATION))
        .isClean();
  }
}
