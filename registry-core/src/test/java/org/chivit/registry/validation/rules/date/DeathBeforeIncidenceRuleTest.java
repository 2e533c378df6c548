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

class DeathBeforeIncidenceRuleTest {

  private final Rule rule = new DeathBeforeIncidenceRule();

  @Test
  void aTumorFoundAtDeathIsPossible() {
    assertThatRule(rule, aCase().died("2021-05-10")).isClean();
  }

  @Test
  void aDeathBeforeTheTumorIsFound() {
    assertThatRule(
            rule, aCase().event(new OutcomeEvent.Relapse(date("2021-07-01"))).died("2021-05-09"))
        .finds(
            "The death (2021-05-09) lies before the incidence date (2021-05-10).",
            new FieldRef(Variable.EVENT_DATE, 1),
            new FieldRef(Variable.INCIDENCE_DATE, 0));
  }

  @Test
  void aDeathInTheSameMonthCannotBeJudged() {
    assertThatRule(rule, aCase().died("2021-05")).isNotRun(Judgment.IMPRECISE);
  }

  @Test
  void aLivingChildIsNotJudged() {
    assertThatRule(rule, aCase().aliveOn("2021-06-01")).isNotRun("no death recorded");
  }
}
