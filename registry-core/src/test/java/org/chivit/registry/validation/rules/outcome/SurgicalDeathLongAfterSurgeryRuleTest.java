package org.chivit.registry.validation.rules.outcome;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.testing.CaseBuilder.date;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.outcome.CauseOfDeath;
import org.chivit.registry.outcome.OutcomeEvent;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.testing.CaseBuilder;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;

class SurgicalDeathLongAfterSurgeryRuleTest {

  private final Rule rule = new SurgicalDeathLongAfterSurgeryRule();

  private static CaseBuilder died(String day, CauseOfDeath cause) {
    return aCase().event(new OutcomeEvent.Death(date(day), cause));
  }

  @Test
  void ninetyDaysAreClean() {
    assertThatRule(rule, died("2021-08-18", CauseOfDeath.SURGICAL).surgery("2021-05-20")).isClean();
  }

  @Test
  void aDayMoreIsFound() {
    assertThatRule(
            rule,
            died("2021-08-19", CauseOfDeath.SURGICAL).surgery("2021-05-20").surgery("2021-05-12"))
        .finds(
            "The cause of death is surgical, but the last operation that is recorded is the surgery (2021-05-20), more than 90 days before the death (2021-08-19).",
            Variable.EVENT_CAUSE_OF_DEATH,
            Variable.SURGERY_DATE);
  }

  @Test
  void aMonthThatLeavesItOpenIsNotJudged() {
    assertThatRule(rule, died("2021-08-19", CauseOfDeath.SURGICAL).surgery("2021-05"))
        .isNotRun(Judgment.IMPRECISE);
  }

  @Test
  void anotherCauseAndNoOperationAreNotJudged() {
    String reason = "no surgical death with an operation recorded";
    assertThatRule(rule, died("2021-12-01", CauseOfDeath.DISEASE).surgery("2021-05-20"))
        .isNotRun(reason);
    assertThatRule(rule, died("2021-12-01", CauseOfDeath.SURGICAL)).isNotRun(reason);
  }
}
