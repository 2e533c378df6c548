package org.chivit.registry.validation.rules.surgery;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.testing.OperationBuilder.operation;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.registration.Variable;
import org.chivit.registry.treatment.SurgeryIntent;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;

class ExtentMissingRuleTest {

  private final Rule rule = new ExtentMissingRule();

  @Test
  void anOperationWithoutExtentIsFound() {
    assertThatRule(rule, aCase().surgery(operation("2021-05-20").named("nephrectomy").build()))
        .finds(
            "The intent is curative, but no extent of resection is recorded.",
            Variable.SURGERY_EXTENT);
  }

  @Test
  void anExtentIsClean() {
    assertThatRule(rule, aCase().surgery("2021-05-20")).isClean();
  }

  @Test
  void aBiopsyIsNotJudged() {
    assertThatRule(
            rule, aCase().surgery(operation("2021-05-20").intent(SurgeryIntent.DIAGNOSTIC).build()))
        .isNotRun("no curative operation recorded");
  }
}
