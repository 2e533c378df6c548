package org.chivit.registry.validation.rules.outcome;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.testing.CaseBuilder.date;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.outcome.OutcomeEvent;
import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.testing.CaseBuilder;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;

class ShortAbandonmentRuleTest {

  private final Rule rule = new ShortAbandonmentRule();

  private static CaseBuilder abandoned(String day, String back) {
    return aCase()
        .event(new OutcomeEvent.Abandonment(date(day)))
        .event(new OutcomeEvent.Return(date(back)));
  }

  @Test
  void aReturnWithinFourWeeksIsFound() {
    assertThatRule(rule, abandoned("2021-07-01", "2021-07-28"))
        .finds(
            "The return (2021-07-28) lies less than four weeks after the abandonment (2021-07-01).",
            new FieldRef(Variable.EVENT_DATE, 0),
            new FieldRef(Variable.EVENT_DATE, 1));
  }

  @Test
  void anOperationWithinFourWeeksIsFound() {
    assertThatRule(rule, abandoned("2021-07-01", "2021-10-01").surgery("2021-07-10"))
        .finds(
            "The surgery (2021-07-10) lies less than four weeks after the abandonment (2021-07-01).",
            new FieldRef(Variable.EVENT_DATE, 0),
            new FieldRef(Variable.SURGERY_DATE, 0));
  }

  @Test
  void fourWeeksAreAnAbandonment() {
    assertThatRule(rule, abandoned("2021-07-01", "2021-07-29")).isClean();
  }

  @Test
  void whatCameBeforeIsNoReturn() {
    assertThatRule(rule, abandoned("2021-07-01", "2021-06-20").surgery("2021-07-01")).isClean();
  }

  @Test
  void aMonthThatLeavesItOpenIsNotJudged() {
    assertThatRule(rule, abandoned("2021-07-20", "2021-08")).isNotRun(Judgment.IMPRECISE);
  }

  @Test
  void noAbandonmentIsNotJudged() {
    assertThatRule(rule, aCase()).isNotRun("no abandonment recorded");
  }
}
