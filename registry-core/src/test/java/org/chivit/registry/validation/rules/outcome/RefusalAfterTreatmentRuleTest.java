package org.chivit.registry.validation.rules.outcome;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.testing.CaseBuilder.date;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import java.util.Optional;
import java.util.OptionalInt;
import org.chivit.registry.outcome.OutcomeEvent;
import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.treatment.ChemotherapyCourse;
import org.chivit.registry.treatment.CourseStatus;
import org.chivit.registry.treatment.Surgery;
import org.chivit.registry.treatment.SurgeryIntent;
import org.chivit.registry.treatment.TreatmentIntent;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;

class RefusalAfterTreatmentRuleTest {

  private final Rule rule = new RefusalAfterTreatmentRule();

  @Test
  void aRefusalBeforeALaterTreatmentIsUsual() {
    assertThatRule(
            rule, aCase().surgery("2021-09-01").event(new OutcomeEvent.Refusal(date("2021-05-12"))))
        .isClean();
  }

  @Test
  void aRefusalAfterTreatmentBeganIsFound() {
    assertThatRule(
            rule, aCase().surgery("2021-05-11").event(new OutcomeEvent.Refusal(date("2021-05-12"))))
        .finds(
            "The surgery (2021-05-11) lies before the refusal (2021-05-12).",
            new FieldRef(Variable.SURGERY_DATE, 0),
            new FieldRef(Variable.EVENT_DATE, 0));
  }

  @Test
  void aBiopsyIsNoTreatment() {
    assertThatRule(
            rule,
            aCase()
                .surgery(
                    new Surgery(
                        date("2021-05-11"),
                        Optional.of("biopsy"),
                        SurgeryIntent.DIAGNOSTIC,
                        Optional.empty()))
                .event(new OutcomeEvent.Refusal(date("2021-05-12"))))
        .isNotRun("no refusal and treatment to compare recorded");
  }

  @Test
  void palliationIsNotRefused() {
    assertThatRule(
            rule,
            aCase()
                .chemotherapy(
                    new ChemotherapyCourse(
                        date("2021-05-11"),
                        Optional.of(date("2021-07-01")),
                        Optional.empty(),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        TreatmentIntent.PALLIATIVE,
                        CourseStatus.COMPLETED))
                .event(new OutcomeEvent.Refusal(date("2021-05-12"))))
        .isNotRun("no refusal and treatment to compare recorded");
  }

  @Test
  void aRefusalInTheMonthOfTreatmentCannotBeJudged() {
    assertThatRule(
            rule, aCase().surgery("2021-05-11").event(new OutcomeEvent.Refusal(date("2021-05"))))
        .isNotRun(Judgment.IMPRECISE);
  }
}
