package org.chivit.registry.validation.rules.outcome;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.testing.CaseBuilder.date;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.outcome.OutcomeEvent;
import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;

class RelapseBeforeTreatmentRuleTest {

  private final Rule rule = new RelapseBeforeTreatmentRule();

  @Test
  void aRelapseAfterTreatmentIsUsual() {
    assertThatRule(
            rule, aCase().surgery("2021-05-20").event(new OutcomeEvent.Relapse(date("2022-05-20"))))
        .isClean();
  }

  @Test
  void aRelapseBeforeAllTreatmentIsFound() {
    assertThatRule(
            rule, aCase().surgery("2021-07-20").event(new OutcomeEvent.Relapse(date("2021-06-20"))))
        .finds(
            "The relapse (2021-06-20) lies before the surgery (2021-07-20).",
            new FieldRef(Variable.EVENT_DATE, 0),
            new FieldRef(Variable.SURGERY_DATE, 0));
  }

  @Test
  void aProgressionBeforeTheTreatmentStartIsFound() {
    assertThatRule(
            rule,
            aCase()
                .treatmentStart("2021-07-20")
                .event(new OutcomeEvent.Progression(date("2021-06-20"))))
        .finds(
            "The progression (2021-06-20) lies before the treatment start (2021-07-20).",
            new FieldRef(Variable.EVENT_DATE, 0),
            new FieldRef(Variable.TREATMENT_START_DATE, 0));
  }

  @Test
  void aRelapseAfterTheFirstOfTwoTreatmentsIsUsual() {
    assertThatRule(
            rule,
            aCase()
                .surgery("2021-07-20")
                .surgery("2021-05-20")
                .event(new OutcomeEvent.Relapse(date("2021-06-20"))))
        .isClean();
  }

  @Test
  void aRelapseInTheMonthOfTreatmentCannotBeJudged() {
    assertThatRule(
            rule, aCase().surgery("2021-07-20").event(new OutcomeEvent.Relapse(date("2021-07"))))
        .isNotRun(Judgment.IMPRECISE);
  }

  @Test
  void anUntreatedChildIsNotJudged() {
    assertThatRule(rule, aCase().event(new OutcomeEvent.Relapse(date("2021-06-20"))))
        .isNotRun("no treatment recorded");
  }

  @Test
  void aChildInRemissionIsNotJudged() {
    assertThatRule(rule, aCase().surgery("2021-07-20"))
        .isNotRun("no relapse or progression recorded");
  }
}
