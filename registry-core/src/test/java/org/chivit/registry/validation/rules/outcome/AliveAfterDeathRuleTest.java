package org.chivit.registry.validation.rules.outcome;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.testing.CaseBuilder.date;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import java.util.Optional;
import org.chivit.registry.outcome.DiseaseStatus;
import org.chivit.registry.outcome.FollowUp;
import org.chivit.registry.outcome.VitalStatus;
import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;

class AliveAfterDeathRuleTest {

  private final Rule rule = new AliveAfterDeathRule();

  @Test
  void aliveOnTheDayOfDeathIsPossible() {
    assertThatRule(rule, aCase().aliveOn("2021-08-01").died("2021-08-01")).isClean();
  }

  @Test
  void aliveTheDayAfterIsNot() {
    assertThatRule(rule, aCase().aliveOn("2021-08-02").died("2021-08-01"))
        .finds(
            "The death (2021-08-01) lies before the contact that says alive (2021-08-02).",
            new FieldRef(Variable.EVENT_DATE, 0),
            new FieldRef(Variable.FOLLOW_UP_DATE, 0));
  }

  @Test
  void aContactThatSaysDeadStandsForADeath() {
    assertThatRule(
            rule,
            aCase()
                .followUp(
                    new FollowUp(
                        date("2021-08-01"),
                        VitalStatus.DEAD,
                        DiseaseStatus.UNKNOWN,
                        Optional.empty()))
                .aliveOn("2021-09-01"))
        .finds(
            "The contact that says dead (2021-08-01) lies before the contact that says alive (2021-09-01).",
            new FieldRef(Variable.FOLLOW_UP_DATE, 0),
            new FieldRef(Variable.FOLLOW_UP_DATE, 1));
  }

  @Test
  void aMessageAfterTheDeathIsNoContradiction() {
    assertThatRule(
            rule,
            aCase()
                .aliveOn("2021-07-01")
                .died("2021-08-01")
                .followUp(
                    new FollowUp(
                        date("2021-10-01"),
                        VitalStatus.DEAD,
                        DiseaseStatus.UNKNOWN,
                        Optional.empty())))
        .isClean();
  }

  @Test
  void aDeathInTheMonthOfTheContactCannotBeJudged() {
    assertThatRule(rule, aCase().aliveOn("2021-08-02").died("2021-08"))
        .isNotRun(Judgment.IMPRECISE);
  }

  @Test
  void aLivingChildIsNotJudged() {
    assertThatRule(rule, aCase().aliveOn("2021-08-02"))
        .isNotRun("no death, or no contact with a living child, recorded");
  }
}
