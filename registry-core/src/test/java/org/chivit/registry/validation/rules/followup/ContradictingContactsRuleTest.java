package org.chivit.registry.validation.rules.followup;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.testing.ContactBuilder.contact;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.outcome.VitalStatus;
import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;

class ContradictingContactsRuleTest {

  private final Rule rule = new ContradictingContactsRule();

  @Test
  void aliveAndDeadOnOneDayAreFound() {
    assertThatRule(
            rule,
            aCase()
                .followUp(contact("2021-12-01").build())
                .followUp(contact("2021-12-01").vitalStatus(VitalStatus.DEAD).build()))
        .finds(
            "Two contacts of 2021-12-01 say alive and dead.",
            new FieldRef(Variable.FOLLOW_UP_VITAL_STATUS, 1),
            new FieldRef(Variable.FOLLOW_UP_VITAL_STATUS, 0));
  }

  @Test
  void withAndWithoutDiseaseOnOneDayAreFound() {
    assertThatRule(
            rule,
            aCase()
                .followUp(contact("2021-12-01").withDisease().build())
                .followUp(contact("2021-12-01").withoutDisease().build()))
        .finds(
            "Two contacts of 2021-12-01 say with-disease and no-evidence-of-disease.",
            new FieldRef(Variable.FOLLOW_UP_DISEASE_STATUS, 1),
            new FieldRef(Variable.FOLLOW_UP_DISEASE_STATUS, 0));
  }

  @Test
  void otherDaysAndUnknownStatesAreClean() {
    assertThatRule(
            rule,
            aCase()
                .followUp(contact("2021-12-01").withDisease().build())
                .followUp(contact("2021-12-02").withoutDisease().build())
                .followUp(contact("2021-12-02").build())
                .followUp(contact("2021-12-02").vitalStatus(VitalStatus.UNKNOWN).build()))
        .isClean();
  }

  @Test
  void aMonthHasRoomForBoth() {
    assertThatRule(
            rule,
            aCase()
                .followUp(contact("2021-12").withDisease().build())
                .followUp(contact("2021-12").withoutDisease().build()))
        .isClean();
  }

  @Test
  void oneContactIsNotJudged() {
    assertThatRule(rule, aCase().aliveOn("2021-12-01")).isNotRun("no two contacts recorded");
  }
}
