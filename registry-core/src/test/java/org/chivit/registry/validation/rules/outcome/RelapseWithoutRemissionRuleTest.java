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

class RelapseWithoutRemissionRuleTest {

  private final Rule rule = new RelapseWithoutRemissionRule();

  private static CaseBuilder relapsed() {
    return aCase().event(new OutcomeEvent.Relapse(date("2022-03-01")));
  }

  @Test
  void aRelapseAfterContactsWithDiseaseAloneIsFound() {
    assertThatRule(rule, relapsed().followUp(contact("2021-12-01").withDisease().build()))
        .finds(
            "The relapse (2022-03-01) has only contacts with disease before it: the contact (2021-12-01).",
            Variable.EVENT_DATE,
            Variable.FOLLOW_UP_DATE);
  }

  @Test
  void oneContactWithoutDiseaseIsEnough() {
    assertThatRule(
            rule,
            relapsed()
                .followUp(contact("2021-09-01").withDisease().build())
                .followUp(contact("2022").withoutDisease().build()))
        .isClean();
  }

  @Test
  void aCompletedTreatmentMayHaveBroughtTheRemission() {
    CaseBuilder sick = relapsed().followUp(contact("2021-12-01").withDisease().build());

    assertThatRule(rule, sick.surgery("2021-12-10")).isClean();
  }

  @Test
  void contactsAfterTheRelapseTellNothing() {
    assertThatRule(rule, relapsed().followUp(contact("2022-06-01").withDisease().build()))
        .isNotRun("no relapse with a known state of the disease before it recorded");
  }
}
