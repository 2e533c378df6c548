package org.chivit.registry.validation.rules.tumor;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.code.BasisOfDiagnosis;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;

class NonMicroscopicBasisRuleTest {

  private final Rule rule = new NonMicroscopicBasisRule();

  @Test
  void histologySuffices() {
    assertThatRule(
            rule,
            aCase()
                .topography("C40.2")
                .morphology(9180)
                .basis(BasisOfDiagnosis.HISTOLOGY_OF_PRIMARY))
        .isClean();
  }

  @Test
  void aBoneTumorByImagingIsFound() {
    assertThatRule(
            rule,
            aCase()
                .topography("C40.2")
                .morphology(9180)
                .basis(BasisOfDiagnosis.CLINICAL_INVESTIGATION))
        .finds(
            "The morphology is 9180/3, the basis of diagnosis 2 (without microscopy).",
            Variable.BASIS_OF_DIAGNOSIS,
            Variable.MORPHOLOGY);
  }

  @Test
  void aWilmsTumorByImagingIsUsual() {
    assertThatRule(rule, aCase().basis(BasisOfDiagnosis.CLINICAL_INVESTIGATION)).isClean();
  }

  @Test
  void aNeuroblastomaByMarkersIsUsual() {
    assertThatRule(
            rule,
            aCase().topography("C74.0").morphology(9500).basis(BasisOfDiagnosis.TUMOR_MARKERS))
        .isClean();
  }

  @Test
  void aHepatoblastomaByAlphaFetoproteinIsUsual() {
    assertThatRule(
            rule,
            aCase().topography("C22.0").morphology(8970).basis(BasisOfDiagnosis.TUMOR_MARKERS))
        .isClean();
  }

  @Test
  void aHepatoblastomaByTheEyeAloneIsFound() {
    assertThatRule(
            rule, aCase().topography("C22.0").morphology(8970).basis(BasisOfDiagnosis.CLINICAL))
        .finds(
            "The morphology is 8970/3, the basis of diagnosis 1 (without microscopy).",
            Variable.BASIS_OF_DIAGNOSIS,
            Variable.MORPHOLOGY);
  }

  @Test
  void aYolkSacTumorByAlphaFetoproteinIsUsual() {
    assertThatRule(
            rule,
            aCase().topography("C38.3").morphology(9071).basis(BasisOfDiagnosis.TUMOR_MARKERS))
        .isClean();
  }

  @Test
  void aMedulloblastomaByImagingIsUsual() {
    assertThatRule(
            rule,
            aCase()
                .topography("C71.6")
                .morphology(9470)
                .basis(BasisOfDiagnosis.CLINICAL_INVESTIGATION))
        .isClean();
  }

  @Test
  void aMedulloblastomaByMarkersIsFound() {
    assertThatRule(
            rule,
            aCase().topography("C71.6").morphology(9470).basis(BasisOfDiagnosis.TUMOR_MARKERS))
        .finds(
            "The morphology is 9470/3, the basis of diagnosis 4 (without microscopy).",
            Variable.BASIS_OF_DIAGNOSIS,
            Variable.MORPHOLOGY);
  }

  @Test
  void aMelanomaOfTheEyeIsRecognizable() {
    assertThatRule(
            rule, aCase().topography("C69.3").morphology(8720).basis(BasisOfDiagnosis.CLINICAL))
        .isClean();
  }

  @Test
  void aMelanomaOfTheBowelIsNot() {
    assertThatRule(
            rule, aCase().topography("C18.9").morphology(8720).basis(BasisOfDiagnosis.CLINICAL))
        .finds(
            "The morphology is 8720/3, the basis of diagnosis 1 (without microscopy).",
            Variable.BASIS_OF_DIAGNOSIS,
            Variable.MORPHOLOGY);
  }

  @Test
  void aMeningiomaByImagingIsUsual() {
    assertThatRule(
            rule,
            aCase()
                .topography("C70.9")
                .morphology(9539)
                .basis(BasisOfDiagnosis.CLINICAL_INVESTIGATION))
        .isClean();
  }

  @Test
  void anUnknownBasisIsNotJudged() {
    assertThatRule(rule, aCase().basis(BasisOfDiagnosis.UNKNOWN))
        .isNotRun("basis of diagnosis unknown");
  }
}
