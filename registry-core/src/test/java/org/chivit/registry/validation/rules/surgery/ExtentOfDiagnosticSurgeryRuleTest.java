package org.chivit.registry.validation.rules.surgery;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.testing.OperationBuilder.operation;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.testing.OperationBuilder;
import org.chivit.registry.treatment.ResectionExtent;
import org.chivit.registry.treatment.SurgeryIntent;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;

class ExtentOfDiagnosticSurgeryRuleTest {

  private final Rule rule = new ExtentOfDiagnosticSurgeryRule();

  private static OperationBuilder biopsy() {
    return operation("2021-05-12").named("biopsy").intent(SurgeryIntent.DIAGNOSTIC);
  }

  @Test
  void aBiopsyWithExtentIsFound() {
    assertThatRule(
            rule,
            aCase().surgery("2021-06-01").surgery(biopsy().extent(ResectionExtent.R0).build()))
        .finds(
            "The intent is diagnostic, but the extent of resection is r0.",
            new FieldRef(Variable.SURGERY_EXTENT, 1),
            new FieldRef(Variable.SURGERY_INTENT, 1));
  }

  @Test
  void aBiopsyWithoutExtentIsClean() {
    assertThatRule(rule, aCase().surgery(biopsy().build())).isClean();
    assertThatRule(rule, aCase().surgery(biopsy().extent(ResectionExtent.RX).build())).isClean();
  }

  @Test
  void otherOperationsAreNotJudged() {
    assertThatRule(rule, aCase().surgery("2021-06-01"))
        .isNotRun("no diagnostic operation recorded");
  }
}
