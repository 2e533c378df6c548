package org.chivit.registry.validation.rules.outcome;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.testing.CaseBuilder.date;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.outcome.OutcomeEvent;
import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;

class TwoDeathsRuleTest {

  private final Rule rule = new TwoDeathsRule();

  @Test
  void oneDeathIsUsual() {
    assertThatRule(rule, aCase().died("2021-08-01")).isClean();
  }

  @Test
  void twoAreFound() {
    assertThatRule(
            rule,
            aCase()
                .died("2021-08-01")
                .event(new OutcomeEvent.Relapse(date("2021-07-01")))
                .died("2021-08-01"))
        .finds(
            "There are 2 deaths: the death (2021-08-01) and the death (2021-08-01).",
            new FieldRef(Variable.EVENT_DATE, 0),
            new FieldRef(Variable.EVENT_DATE, 2));
  }

  @Test
  void aLivingChildIsNotJudged() {
    assertThatRule(rule, aCase()).isNotRun("no death recorded");
  }
}
