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

class ReturnWithoutAbandonmentRuleTest {

  private final Rule rule = new ReturnWithoutAbandonmentRule();

  @Test
  void aReturnAfterAnAbandonmentIsUsual() {
    assertThatRule(
            rule,
            aCase()
                .event(new OutcomeEvent.Abandonment(date("2021-07-01")))
                .event(new OutcomeEvent.Return(date("2021-09-01"))))
        .isClean();
  }

  @Test
  void aReturnAfterARefusalIsUsual() {
    assertThatRule(
            rule,
            aCase()
                .event(new OutcomeEvent.Refusal(date("2021-05-12")))
                .event(new OutcomeEvent.Return(date("2021-09-01"))))
        .isClean();
  }

  @Test
  void aReturnWithoutAnyIsFound() {
    assertThatRule(rule, aCase().event(new OutcomeEvent.Return(date("2021-09-01"))))
        .finds(
            "The return (2021-09-01) has no abandonment or refusal before it.",
            new FieldRef(Variable.EVENT_DATE, 0));
  }

  @Test
  void aReturnBeforeTheAbandonmentIsFound() {
    assertThatRule(
            rule,
            aCase()
                .event(new OutcomeEvent.Abandonment(date("2021-10-01")))
                .event(new OutcomeEvent.Return(date("2021-09-01"))))
        .finds(
            "The return (2021-09-01) lies before the abandonment (2021-10-01).",
            new FieldRef(Variable.EVENT_DATE, 1),
            new FieldRef(Variable.EVENT_DATE, 0));
  }

  @Test
  void aReturnInTheMonthOfTheAbandonmentCannotBeJudged() {
    assertThatRule(
            rule,
            aCase()
                .event(new OutcomeEvent.Abandonment(date("2021-09-15")))
                .event(new OutcomeEvent.Return(date("2021-09"))))
        .isNotRun(Judgment.IMPRECISE);
  }

  @Test
  void aChildThatStayedIsNotJudged() {
    assertThatRule(rule, aCase()).isNotRun("no return recorded");
  }
}
