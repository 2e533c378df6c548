package org.chivit.registry.validation.rules.date;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.testing.CaseBuilder.date;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import java.util.Optional;
import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.treatment.Surgery;
import org.chivit.registry.treatment.SurgeryIntent;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;

class TreatmentBeforeDiagnosisRuleTest {

  private final Rule rule = new TreatmentBeforeDiagnosisRule();

  @Test
  void treatmentOnTheDayOfTheDiagnosisIsUsual() {
    assertThatRule(rule, aCase().chemotherapy("2021-05-10", "2021-07-01")).isClean();
  }

  @Test
  void chemotherapyBeforeTheDiagnosisIsFound() {
    assertThatRule(rule, aCase().chemotherapy("2021-05-09", "2021-07-01"))
        .finds(
            "The start of chemotherapy (2021-05-09) lies before the incidence date (2021-05-10).",
            new FieldRef(Variable.CHEMOTHERAPY_START_DATE, 0),
            new FieldRef(Variable.INCIDENCE_DATE, 0));
  }

  @Test
  void chemotherapyOnAClinicalDiagnosisIsUsual() {
    assertThatRule(rule, aCase().diagnosis("2021-04-01").chemotherapy("2021-04-02", "2021-05-01"))
        .isClean();
  }

  @Test
  void anEmergencyOperationMayComeThirtyDaysBefore() {
    assertThatRule(rule, aCase().surgery("2021-04-10")).isClean();
  }

  @Test
  void anOperationEarlierThanThatIsFound() {
    assertThatRule(rule, aCase().surgery("2021-04-09"))
        .finds(
            "The surgery (2021-04-09) lies more than 30 days before the incidence date (2021-05-10).",
            new FieldRef(Variable.SURGERY_DATE, 0),
            new FieldRef(Variable.INCIDENCE_DATE, 0));
  }

  @Test
  void aBiopsyIsNoTreatment() {
    assertThatRule(
            rule,
            aCase()
                .surgery(
                    new Surgery(
                        date("2021-03-01"),
                        Optional.of("biopsy"),
                        SurgeryIntent.DIAGNOSTIC,
                        Optional.empty())))
        .isNotRun("no treatment recorded");
  }

  @Test
  void theTreatmentStartOfThePathwayIsLookedAt() {
    assertThatRule(rule, aCase().treatmentStart("2020-05-10"))
        .finds(
            "The treatment start (2020-05-10) lies more than 30 days before the incidence date (2021-05-10).",
            Variable.TREATMENT_START_DATE,
            Variable.INCIDENCE_DATE);
  }

  @Test
  void aMonthOfDiagnosisCannotBeJudged() {
    assertThatRule(rule, aCase().incidence("2021-05").chemotherapy("2021-05-09", "2021-07-01"))
        .isNotRun(Judgment.IMPRECISE);
  }

  @Test
  void anUntreatedChildIsNotJudged() {
    assertThatRule(rule, aCase()).isNotRun("no treatment recorded");
  }
}
