package org.chivit.registry.validation.rules.surgery;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.testing.OperationBuilder.operation;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.registration.Variable;
import org.chivit.registry.testing.CaseBuilder;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProcedureFarFromTumorRuleTest {

  private final Rule rule = new ProcedureFarFromTumorRule();

  private static final String NOTHING = "no operation on an organ that can be compared recorded";

  private static CaseBuilder operated(String topography, int morphology, String procedure) {
    return aCase()
        .topography(topography)
        .morphology(morphology)
        .surgery(operation("2021-05-20").named(procedure).build());
  }

  @ParameterizedTest
  @CsvSource({
    "C69.2, 9510, Nephrectomy",
    "C64.9, 8960, enucleation",
    "C40.2, 9180, right hepatectomy",
    "C71.6, 9470, above-knee amputation",
    "C22.0, 8970, craniotomy",
    "C75.2, 9350, orchidectomy",
  })
  void anOrganFarAwayIsFound(String topography, int morphology, String procedure) {
    assertThatRule(rule, operated(topography, morphology, procedure))
        .finds(
            "The procedure is " + procedure + ", the topography of the tumor " + topography + ".",
            Variable.SURGERY_PROCEDURE,
            Variable.TOPOGRAPHY);
  }

  @ParameterizedTest
  @CsvSource({
    "C69.2, 9510, enucleation",
    "C64.9, 8960, radical nephroureterectomy and nephrectomy",
    "C74.0, 9500, adrenalectomy with nephrectomy",
    "C40.2, 9180, amputation or limb-sparing resection",
  })
  void theSameRegionIsClean(String topography, int morphology, String procedure) {
    assertThatRule(rule, operated(topography, morphology, procedure)).isClean();
  }

  @ParameterizedTest
  @CsvSource({
    "C64.9, 8960, tumor enucleation of the left kidney",
    "C64.9, 8960, thoracotomy",
    "C64.9, 8960, វះកាត់",
    "C42.1, 9811, orchidectomy",
    "C77.2, 9687, hemicolectomy",
    "C80.9, 8000, nephrectomy",
    "C75.5, 8680, craniotomy",
    "C40.2, 9180, amputation and nephrectomy",
  })
  void whatCannotBeComparedIsNotJudged(String topography, int morphology, String procedure) {
    assertThatRule(rule, operated(topography, morphology, procedure)).isNotRun(NOTHING);
  }

  @Test
  void noOperationIsNotJudged() {
    assertThatRule(rule, aCase()).isNotRun(NOTHING);
  }
}
