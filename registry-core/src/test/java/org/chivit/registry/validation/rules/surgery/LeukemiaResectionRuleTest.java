package org.chivit.registry.validation.rules.surgery;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.testing.OperationBuilder.operation;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.registration.Variable;
import org.chivit.registry.testing.CaseBuilder;
import org.chivit.registry.treatment.ResectionExtent;
import org.chivit.registry.treatment.SurgeryIntent;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;

class LeukemiaResectionRuleTest {

  private final Rule rule = new LeukemiaResectionRule();

  private static CaseBuilder leukemia() {
    return aCase().topography("C42.1").morphology(9811);
  }

  @Test
  void aResectionIsFound() {
    assertThatRule(rule, leukemia().surgery("2021-05-20"))
        .finds(
            "A curative operation with extent r0 is recorded for 9811/3, a leukemia.",
            Variable.SURGERY_INTENT,
            Variable.SURGERY_EXTENT,
            Variable.MORPHOLOGY);
  }

  @Test
  void aCatheterABiopsyAndATestisAreClean() {
    assertThatRule(rule, leukemia().surgery(operation("2021-05-20").named("port").build()))
        .isClean();
    assertThatRule(
            rule,
            leukemia().surgery(operation("2021-05-20").intent(SurgeryIntent.DIAGNOSTIC).build()))
        .isClean();
    assertThatRule(
            rule,
            leukemia()
                .surgery(
                    operation("2023-05-20")
                        .named("orchidectomy")
                        .extent(ResectionExtent.R0)
                        .build()))
        .isClean();
  }

  @Test
  void anotherTumorIsNotJudged() {
    assertThatRule(rule, aCase().surgery("2021-05-20"))
        .isNotRun("no operation of a leukemia recorded");
  }
}
