package org.chivit.registry.validation.rules.treatment;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.testing.OperationBuilder.operation;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.registration.Variable;
import org.chivit.registry.treatment.SurgeryIntent;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;

class FirstTreatmentMissingRuleTest {

  private final Rule rule = new FirstTreatmentMissingRule();

  @Test
  void aMonthIsClean() {
    assertThatRule(rule, aCase().treatmentStart("2021-05-12").surgery("2021-06-12")).isClean();
  }

  @Test
  void aDayMoreIsFound() {
    assertThatRule(
            rule,
            aCase()
                .treatmentStart("2021-05-12")
                .surgery("2021-06-13")
                .chemotherapy("2021-07-01", "2021-08-01"))
        .finds(
            "The treatment start (2021-05-12) lies more than a month before the surgery (2021-06-13), the first that is recorded.",
            Variable.TREATMENT_START_DATE,
            Variable.SURGERY_DATE);
  }

  @Test
  void aBiopsyMayHaveBeenMeant() {
    assertThatRule(
            rule,
            aCase()
                .treatmentStart("2021-05-12")
                .surgery(operation("2021-05-13").intent(SurgeryIntent.DIAGNOSTIC).build())
                .surgery("2021-08-13"))
        .isClean();
  }

  @Test
  void aYearThatLeavesItOpenIsNotJudged() {
    assertThatRule(rule, aCase().treatmentStart("2021").surgery("2021-06-13"))
        .isNotRun(Judgment.IMPRECISE);
  }

  @Test
  void aStartAloneIsNotJudged() {
    assertThatRule(rule, aCase().treatmentStart("2021-05-12"))
        .isNotRun("no treatment start and treatment to compare recorded");
  }
}
