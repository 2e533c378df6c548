package org.chivit.registry.validation.rules.stage;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.testing.OperationBuilder.operation;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.registration.Variable;
import org.chivit.registry.testing.CaseBuilder;
import org.chivit.registry.treatment.ResectionExtent;
import org.chivit.registry.treatment.SurgeryIntent;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenalResidualRuleTest {

  private final Rule rule = new RenalResidualRule();

  private static CaseBuilder operated(String stage, ResectionExtent extent) {
    return aCase()
        .stage(stage)
        .surgery(operation("2021-05-20").named("nephrectomy").extent(extent).build());
  }

  @ParameterizedTest
  @CsvSource({"II, R1, r1", "yI, R2, r2"})
  void residualTumorIsFound(String stage, ResectionExtent extent, String said) {
    assertThatRule(rule, operated(stage, extent))
        .finds(
            "The stage is "
                + stage
                + ", which is a tumor removed completely, but the extent is "
                + said
                + ".",
            Variable.STAGE,
            Variable.SURGERY_EXTENT);
  }

  @Test
  void aHigherStageAndACompleteOperationAreClean() {
    assertThatRule(rule, operated("III", ResectionExtent.R1)).isClean();
    assertThatRule(rule, operated("I", ResectionExtent.R0)).isClean();
  }

  @Test
  void aSecondOperationThatLeftNothingClearsIt() {
    assertThatRule(rule, operated("I", ResectionExtent.R1).surgery("2021-06-01")).isClean();
  }

  @Test
  void anUnknownExtentABiopsyAndAnotherTumorAreNotJudged() {
    String reason = "no stage of a renal tumor and extent of its operation recorded";
    assertThatRule(rule, operated("I", ResectionExtent.RX)).isNotRun(reason);
    assertThatRule(
            rule,
            aCase()
                .surgery(
                    operation("2021-05-20")
                        .intent(SurgeryIntent.DIAGNOSTIC)
                        .extent(ResectionExtent.R2)
                        .build()))
        .isNotRun(reason);
    assertThatRule(rule, operated("L1", ResectionExtent.R1).topography("C74.0").morphology(9500))
        .isNotRun(reason);
    assertThatRule(rule, operated("L1", ResectionExtent.R0).topography("C74.0").morphology(9500))
        .isNotRun(reason);
  }
}
