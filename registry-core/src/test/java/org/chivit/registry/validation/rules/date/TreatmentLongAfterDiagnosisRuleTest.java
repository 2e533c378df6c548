package org.chivit.registry.validation.rules.date;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.testing.OperationBuilder.operation;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.registration.Variable;
import org.chivit.registry.treatment.SurgeryIntent;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;

class TreatmentLongAfterDiagnosisRuleTest {

  private final Rule rule = new TreatmentLongAfterDiagnosisRule();

  @Test
  void aYearIsNotTooLong() {
    assertThatRule(rule, aCase().surgery("2022-05-10")).isClean();
    assertThatRule(rule, aCase().surgery("2023-01-01").treatmentStart("2021-06-01")).isClean();
  }

  @Test
  void moreThanAYearIsFound() {
    assertThatRule(rule, aCase().surgery("2022-06-01").chemotherapy("2022-05-12", "2022-06-01"))
        .finds(
            "The first treatment that is recorded is the start of chemotherapy (2022-05-12), more than a year after the incidence date (2021-05-10).",
            Variable.CHEMOTHERAPY_START_DATE,
            Variable.INCIDENCE_DATE);
  }

  @Test
  void aLaterConfirmationCountsToo() {
    assertThatRule(rule, aCase().diagnosis("2021-08-01").surgery("2022-06-01")).isClean();
  }

  @Test
  void aYearThatLeavesItOpenIsNotJudged() {
    assertThatRule(rule, aCase().treatmentStart("2022")).isNotRun(Judgment.IMPRECISE);
  }

  @Test
  void aTumorThatMayBeWatchedIsNotJudged() {
    assertThatRule(rule, aCase().topography("C74.0").morphology(9500).surgery("2023-01-01"))
        .isNotRun("tumor that may be watched before it is treated");
  }

  @Test
  void aBiopsyIsNoTreatment() {
    assertThatRule(
            rule, aCase().surgery(operation("2023-01-01").intent(SurgeryIntent.DIAGNOSTIC).build()))
        .isNotRun("no treatment recorded");
  }
}
