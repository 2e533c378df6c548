package org.chivit.registry.validation.rules.outcome;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.testing.CaseBuilder.date;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import java.time.LocalDate;
import java.util.Optional;
import org.chivit.registry.outcome.DiseaseStatus;
import org.chivit.registry.outcome.FollowUp;
import org.chivit.registry.outcome.VitalStatus;
import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;

class StaleFollowUpRuleTest {

  private final Rule rule = new StaleFollowUpRule(LocalDate.of(2023, 6, 30));

  @Test
  void aContactAYearAgoIsFreshEnough() {
    assertThatRule(rule, aCase().aliveOn("2022-06-30")).isClean();
  }

  @Test
  void aDayMoreIsFound() {
    assertThatRule(rule, aCase().aliveOn("2022-06-29"))
        .finds(
            "The last that is known is the contact (2022-06-29), more than 365 days before 2023-06-30.",
            new FieldRef(Variable.FOLLOW_UP_DATE, 0));
  }

  @Test
  void aLaterTreatmentIsAContactToo() {
    assertThatRule(rule, aCase().aliveOn("2021-06-29").surgery("2023-01-01")).isClean();
  }

  @Test
  void aCaseWithoutContactsCountsFromItsIncidenceDate() {
    assertThatRule(rule, aCase())
        .finds(
            "The last that is known is the incidence date (2021-05-10), more than 365 days before 2023-06-30.",
            Variable.INCIDENCE_DATE);
  }

  @Test
  void aYearThatLeavesItOpenCannotBeJudged() {
    assertThatRule(rule, aCase().aliveOn("2022")).isNotRun(Judgment.IMPRECISE);
  }

  @Test
  void aDeadChildIsNotJudged() {
    assertThatRule(rule, aCase().died("2021-06-01")).isNotRun("the child has died");
  }

  @Test
  void aChildSaidToBeDeadIsNotJudged() {
    assertThatRule(
            rule,
            aCase()
                .followUp(
                    new FollowUp(
                        date("2021-06-01"),
                        VitalStatus.DEAD,
                        DiseaseStatus.UNKNOWN,
                        Optional.empty())))
        .isNotRun("the child has died");
  }
}
