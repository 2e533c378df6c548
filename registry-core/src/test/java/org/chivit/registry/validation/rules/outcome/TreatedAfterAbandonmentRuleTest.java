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
import org.chivit.registry.treatment.TreatmentIntent;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;

class TreatedAfterAbandonmentRuleTest {

  private final Rule rule = new TreatedAfterAbandonmentRule();

  @Test
  void treatmentBeforeAnAbandonmentIsUsual() {
    assertThatRule(
            rule,
            aCase()
                .chemotherapy("2021-06-01", "2021-07-01")
                .event(new OutcomeEvent.Abandonment(date("2021-07-01"))))
        .isClean();
  }

  @Test
  void treatmentAfterItIsFound() {
    assertThatRule(
            rule,
            aCase()
                .chemotherapy("2021-09-01", "2021-10-01")
                .event(new OutcomeEvent.Abandonment(date("2021-07-01"))))
        .finds(
            "The abandonment (2021-07-01) lies before the start of chemotherapy (2021-09-01).",
            new FieldRef(Variable.EVENT_DATE, 0),
            new FieldRef(Variable.CHEMOTHERAPY_START_DATE, 0));
  }

  @Test
  void treatmentAfterAReturnIsUsual() {
    assertThatRule(
            rule,
            aCase()
                .chemotherapy("2021-09-01", "2021-10-01")
                .event(new OutcomeEvent.Abandonment(date("2021-07-01")))
                .event(new OutcomeEvent.Return(date("2021-09-01"))))
        .isClean();
  }

  @Test
  void aReturnAfterTheTreatmentDoesNotExplainIt() {
    assertThatRule(
            rule,
            aCase()
                .chemotherapy("2021-09-01", "2021-10-01")
                .event(new OutcomeEvent.Abandonment(date("2021-07-01")))
                .event(new OutcomeEvent.Return(date("2021-09-02"))))
        .finds(
            "The abandonment (2021-07-01) lies before the start of chemotherapy (2021-09-01).",
            new FieldRef(Variable.EVENT_DATE, 0),
            new FieldRef(Variable.CHEMOTHERAPY_START_DATE, 0));
  }

  @Test
  void aReturnFromAnEarlierAbandonmentDoesNotExplainIt() {
    assertThatRule(
            rule,
            aCase()
                .surgery("2021-12-01")
                .event(new OutcomeEvent.Abandonment(date("2021-07-01")))
                .event(new OutcomeEvent.Return(date("2021-08-01")))
                .event(new OutcomeEvent.Abandonment(date("2021-10-01"))))
        .finds(
            "The abandonment (2021-10-01) lies before the surgery (2021-12-01).",
            new FieldRef(Variable.EVENT_DATE, 2),
            new FieldRef(Variable.SURGERY_DATE, 0));
  }

  @Test
  void palliativeTreatmentIsNoReturn() {
    assertThatRule(
            rule,
            aCase()
                .chemotherapy(
                    new ChemotherapyCourse(
                        date("2021-09-01"),
                        Optional.of(date("2021-07-01")),
                        Optional.empty(),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        TreatmentIntent.PALLIATIVE,
                        CourseStatus.COMPLETED))
                .event(new OutcomeEvent.Abandonment(date("2021-07-01"))))
        .isNotRun("no abandonment and treatment to compare recorded");
  }

  @Test
  void treatmentInTheMonthOfTheAbandonmentCannotBeJudged() {
    assertThatRule(
            rule,
            aCase().surgery("2021-07-15").event(new OutcomeEvent.Abandonment(date("2021-07"))))
        .isNotRun(Judgment.IMPRECISE);
  }

  @Test
  void aChildThatStayedIsNotJudged() {
    assertThatRule(rule, aCase().surgery("2021-07-15"))
        .isNotRun("no abandonment and treatment to compare recorded");
  }
}
