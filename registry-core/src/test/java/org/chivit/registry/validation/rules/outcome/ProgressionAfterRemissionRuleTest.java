package org.chivit.registry.validation.rules.outcome;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.testing.CaseBuilder.date;
import static org.chivit.registry.testing.ContactBuilder.contact;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.outcome.OutcomeEvent;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.testing.CaseBuilder;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;

class ProgressionAfterRemissionRuleTest {

  private final Rule rule = new ProgressionAfterRemissionRule();

  private static CaseBuilder progressed() {
    return aCase().event(new OutcomeEvent.Progression(date("2022-03-01")));
  }

  @Test
  void aProgressionAfterARemissionIsFound() {
    assertThatRule(
            rule,
            progressed()
                .followUp(contact("2021-12-01").withoutDisease().build())
                .followUp(contact("2021-09-01").withDisease().build()))
        .finds(
            "The progression (2022-03-01) follows the contact (2021-12-01), which found no disease.",
            Variable.EVENT_DATE,
            Variable.FOLLOW_UP_DATE);
  }

  @Test
  void aProgressionOfADiseaseThatIsThereIsClean() {
    assertThatRule(
            rule,
            progressed()
                .followUp(contact("2021-09-01").withoutDisease().build())
                .followUp(contact("2021-12-01").withDisease().build()))
        .isClean();
  }

  @Test
  void aRelapseInBetweenIsClean() {
    assertThatRule(
            rule,
            progressed()
                .followUp(contact("2021-12-01").withoutDisease().build())
                .event(new OutcomeEvent.Relapse(date("2022-01-15"))))
        .isClean();
  }

  @Test
  void withoutAContactBeforeItIsNotJudged() {
    String reason = "no progression with a known state of the disease before it recorded";
    assertThatRule(rule, progressed().followUp(contact("2021-12-01").build())).isNotRun(reason);
    assertThatRule(rule, progressed().aliveOn("2022-06-01")).isNotRun(reason);
  }
}
