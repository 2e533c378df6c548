package org.chivit.registry.validation.rules.outcome;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.testing.CaseBuilder.date;
import static org.chivit.registry.testing.ContactBuilder.contact;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.outcome.CauseOfDeath;
import org.chivit.registry.outcome.OutcomeEvent;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.testing.CaseBuilder;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;

class DiseaseDeathWithoutRelapseRuleTest {

  private final Rule rule = new DiseaseDeathWithoutRelapseRule();

  private static CaseBuilder died() {
    return aCase().died("2022-03-01").followUp(contact("2021-12-01").withoutDisease().build());
  }

  @Test
  void aDeathOfADiseaseThatWasNotThereIsFound() {
    assertThatRule(rule, died())
        .finds(
            "The death (2022-03-01) is of the disease, but the contact (2021-12-01) found none, and no relapse is recorded since.",
            Variable.EVENT_DATE,
            Variable.FOLLOW_UP_DATE);
  }

  @Test
  void aRelapseSinceTheContactExplainsIt() {
    assertThatRule(rule, died().event(new OutcomeEvent.Relapse(date("2022")))).isClean();
    assertThatRule(rule, died().event(new OutcomeEvent.Progression(date("2022-02-01")))).isClean();
  }

  @Test
  void anEarlierRelapseDoesNot() {
    assertThatRule(rule, died().event(new OutcomeEvent.Relapse(date("2021-09-01"))))
        .findsAll(
            "The death (2022-03-01) is of the disease, but the contact (2021-12-01) found none, and no relapse is recorded since.");
  }

  @Test
  void aLaterContactWithDiseaseExplainsIt() {
    assertThatRule(rule, died().followUp(contact("2022-02-01").withDisease().build())).isClean();
  }

  @Test
  void anotherCauseAndNoContactAreNotJudged() {
    String reason = "no death of disease with a known state of the disease before it recorded";
    assertThatRule(
            rule,
            aCase()
                .aliveOn("2021-12-01")
                .event(new OutcomeEvent.Death(date("2022-03-01"), CauseOfDeath.TOXICITY)))
        .isNotRun(reason);
    assertThatRule(rule, aCase().died("2022-03-01")).isNotRun(reason);
  }
}
