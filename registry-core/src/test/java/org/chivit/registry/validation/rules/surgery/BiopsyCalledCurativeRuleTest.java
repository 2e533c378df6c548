package org.chivit.registry.validation.rules.surgery;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.testing.OperationBuilder.operation;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.registration.Variable;
import org.chivit.registry.treatment.SurgeryIntent;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BiopsyCalledCurativeRuleTest {

  private final Rule rule = new BiopsyCalledCurativeRule();

  @Test
  void aBiopsyIsFound() {
    assertThatRule(rule, aCase().surgery(operation("2021-05-20").named("Needle biopsy").build()))
        .finds(
            "The procedure is Needle biopsy, the intent curative.",
            Variable.SURGERY_INTENT,
            Variable.SURGERY_PROCEDURE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nephrectomy and biopsy of nodes",
        "excisional biopsy",
        "resection, node biopsies"
      })
  void whatTakesSomethingOutIsClean(String procedure) {
    assertThatRule(rule, aCase().surgery(operation("2021-05-20").named(procedure).build()))
        .isClean();
  }

  @Test
  void aDiagnosticBiopsyIsClean() {
    assertThatRule(
            rule,
            aCase()
                .surgery(
                    operation("2021-05-20")
                        .named("biopsy")
                        .intent(SurgeryIntent.DIAGNOSTIC)
                        .build()))
        .isClean();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "វះកាត់"})
  void wordsThatCannotBeReadAreNotJudged(String procedure) {
    assertThatRule(rule, aCase().surgery(operation("2021-05-20").named(procedure).build()))
        .isNotRun("no operation with a procedure that can be read recorded");
  }
}
