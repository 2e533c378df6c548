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
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;

class DeadWithoutDeathRuleTest {

  private final Rule rule = new DeadWithoutDeathRule();

  @Test
  void aContactThatSaysAliveIsUsual() {
    assertThatRule(rule, aCase().aliveOn("2021-08-01")).isClean();
  }

  @Test
  void aContactThatSaysDeadNeedsADeath() {
    assertThatRule(
            rule,
            aCase()
                .aliveOn("2021-07-01")
                .followUp(
                    new FollowUp(
                        date("2021-08-01"),
                        VitalStatus.DEAD,
                        DiseaseStatus.UNKNOWN,
                        Optional.empty())))
        .finds(
            "The contact (2021-08-01) says dead, but no death is recorded.",
            new FieldRef(Variable.FOLLOW_UP_VITAL_STATUS, 1));
  }

  @Test
  void withADeathItIsComplete() {
    assertThatRule(
            rule,
            aCase()
                .followUp(
                    new FollowUp(
                        date("2021-08-01"),
                        VitalStatus.DEAD,
                        DiseaseStatus.UNKNOWN,
                        Optional.empty()))
                .died("2021-07-20"))
        .isClean();
  }

  @Test
  void aCaseWithoutContactsIsNotJudged() {
    assertThatRule(rule, aCase().died("2021-08-01")).isNotRun("no contact recorded");
  }
}
