package org.chivit.registry.validation.rules.date;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.testing.CaseBuilder.date;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.outcome.OutcomeEvent;
import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;

class EventBeforeDiagnosisRuleTest {

  private final Rule rule = new EventBeforeDiagnosisRule();

  @Test
  void aRelapseAfterTheDiagnosisIsPossible() {
    assertThatRule(rule, aCase().event(new OutcomeEvent.Relapse(date("2021-09-01")))).isClean();
  }

  @Test
  void aRelapseBeforeIsFound() {
    assertThatRule(rule, aCase().event(new OutcomeEvent.Relapse(date("2020-09-01"))))
        .finds(
            "The relapse (2020-09-01) lies before the incidence date (2021-05-10).",
            new FieldRef(Variable.EVENT_DATE, 0),
            new FieldRef(Variable.INCIDENCE_DATE, 0));
  }

  @Test
  void aProgressionAfterTheClinicalDiagnosisIsPossible() {
    assertThatRule(
            rule,
            aCase().diagnosis("2021-03-01").event(new OutcomeEvent.Progression(date("2021-04-01"))))
        .isClean();
  }

  @Test
  void aProgressionBeforeBothDatesIsFound() {
    assertThatRule(
            rule,
            aCase().diagnosis("2021-03-01").event(new OutcomeEvent.Progression(date("2021-02-01"))))
        .finds(
            "The progression (2021-02-01) lies before the incidence date (2021-05-10) and the diagnosis date (2021-03-01).",
            new FieldRef(Variable.EVENT_DATE, 0),
            new FieldRef(Variable.INCIDENCE_DATE, 0),
            new FieldRef(Variable.DIAGNOSIS_DATE, 0));
  }

  @Test
  void anEventInTheYearOfTheDiagnosisCannotBeJudged() {
    assertThatRule(rule, aCase().event(new OutcomeEvent.SecondMalignancy(date("2021"))))
        .isNotRun(Judgment.IMPRECISE);
  }

  @Test
  void aRefusalOnFirstSuspicionIsNotAskedAfter() {
    assertThatRule(rule, aCase().event(new OutcomeEvent.Refusal(date("2021-05-01"))))
        .isNotRun("no such event recorded");
  }
}
