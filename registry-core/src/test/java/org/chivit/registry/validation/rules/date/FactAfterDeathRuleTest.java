package org.chivit.registry.validation.rules.date;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.testing.CaseBuilder.date;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import java.util.Optional;
import org.chivit.registry.outcome.DiseaseStatus;
import org.chivit.registry.outcome.FollowUp;
import org.chivit.registry.outcome.OutcomeEvent;
import org.chivit.registry.outcome.VitalStatus;
import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;

class FactAfterDeathRuleTest {

  private final Rule rule = new FactAfterDeathRule();

  @Test
  void aLifeThatEndsIsClean() {
    assertThatRule(rule, aCase().chemotherapy("2021-06-01", "2021-08-01").died("2021-08-01"))
        .isClean();
  }

  @Test
  void treatmentAfterDeathIsFound() {
    assertThatRule(rule, aCase().chemotherapy("2021-06-01", "2021-08-02").died("2021-08-01"))
        .finds(
            "The death (2021-08-01) lies before the end of chemotherapy (2021-08-02).",
            new FieldRef(Variable.EVENT_DATE, 0),
            new FieldRef(Variable.CHEMOTHERAPY_END_DATE, 0));
  }

  @Test
  void anEventAfterDeathIsFound() {
    assertThatRule(
            rule, aCase().died("2021-08-01").event(new OutcomeEvent.Return(date("2021-09-01"))))
        .finds(
            "The death (2021-08-01) lies before the return (2021-09-01).",
            new FieldRef(Variable.EVENT_DATE, 0),
            new FieldRef(Variable.EVENT_DATE, 1));
  }

  @Test
  void aMessageOfTheDeathMayComeLater() {
    assertThatRule(
            rule,
            aCase()
                .firstContact("2021-05-01")
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
  void aDiagnosisByAutopsyMayComeLater() {
    assertThatRule(
            rule, aCase().firstContact("2021-05-01").diagnosis("2021-08-03").died("2021-08-01"))
        .isClean();
  }

  @Test
  void treatmentInTheMonthOfDeathCannotBeJudged() {
    assertThatRule(rule, aCase().surgery("2021-08-15").died("2021-08"))
        .isNotRun(Judgment.IMPRECISE);
  }

  @Test
  void aLivingChildIsNotJudged() {
    assertThatRule(rule, aCase().surgery("2021-08-15"))
        .isNotRun("no death recorded, or nothing to compare it with");
  }
}
