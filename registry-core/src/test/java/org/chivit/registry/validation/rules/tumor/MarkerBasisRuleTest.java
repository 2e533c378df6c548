package org.chivit.registry.validation.rules.tumor;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.code.BasisOfDiagnosis;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.testing.CaseBuilder;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkerBasisRuleTest {

  private final Rule rule = new MarkerBasisRule();

  private static CaseBuilder byMarker(String topography, int morphology) {
    return aCase()
        .topography(topography)
        .morphology(morphology)
        .basis(BasisOfDiagnosis.TUMOR_MARKERS);
  }

  @ParameterizedTest
  @CsvSource({
    "C22.0, 8970",
    "C22.0, 8170",
    "C74.0, 9500",
    "C56.9, 9071",
    "C74.1, 8700",
    "C71.9, 9064"
  })
  void tumorsWithAMarkerAreClean(String topography, int morphology) {
    assertThatRule(rule, byMarker(topography, morphology)).isClean();
  }

  @ParameterizedTest
  @CsvSource({"C64.9, 8960", "C69.2, 9510", "C71.7, 9380"})
  void tumorsWithoutOneAreFound(String topography, int morphology) {
    assertThatRule(rule, byMarker(topography, morphology))
        .finds(
            "The basis of diagnosis is 4, tumor markers, but "
                + morphology
                + "/3 at "
                + topography
                + " has no marker.",
            Variable.BASIS_OF_DIAGNOSIS,
            Variable.MORPHOLOGY);
  }

  @Test
  void whatNeedsAMicroscopeIsLeftToTheOtherRule() {
    assertThatRule(rule, byMarker("C40.2", 9180))
        .isNotRun("morphology without microscopy, which rule tumor-002 asks after");
  }

  @Test
  void anotherBasisIsNotJudged() {
    assertThatRule(rule, aCase()).isNotRun("the basis of diagnosis is not a tumor marker");
  }
}
