package org.chivit.registry.validation.rules.outcome;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.testing.CaseBuilder.date;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.outcome.CauseOfDeath;
import org.chivit.registry.outcome.OutcomeEvent;
import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;

class AbandonmentDeathWithoutAbandonmentRuleTest {

  private final Rule rule = new AbandonmentDeathWithoutAbandonmentRule();

  @Test
  void aDeathAfterAnAbandonmentIsUsual() {
    assertThatRule(
            rule,
            aCase()
                .event(new OutcomeEvent.Abandonment(date("2021-07-01")))
                .event(new OutcomeEvent.Death(date("2021-09-05"), CauseOfDeath.ABANDONMENT)))
        .isClean();
  }

  @Test
  void aDeathAfterARefusalIsUsual() {
    assertThatRule(
            rule,
            aCase()
                .event(new OutcomeEvent.Refusal(date("2021-05-12")))
                .event(new OutcomeEvent.Death(date("2021-09-05"), CauseOfDeath.ABANDONMENT)))
        .isClean();
  }

  @Test
  void aDeathWithoutEitherIsFound() {
    assertThatRule(
            rule,
            aCase().event(new OutcomeEvent.Death(date("2021-09-05"), CauseOfDeath.ABANDONMENT)))
        .finds(
            "The cause of death is abandonment, but neither an abandonment nor a refusal is recorded.",
            new FieldRef(Variable.EVENT_CAUSE_OF_DEATH, 0));
  }

  @Test
  void anotherCauseNeedsNoAbandonment() {
    assertThatRule(rule, aCase().died("2021-09-05")).isClean();
  }

  @Test
  void aLivingChildIsNotJudged() {
    assertThatRule(rule, aCase()).isNotRun("no death recorded");
  }
}
