package org.chivit.registry.validation.rules.outcome;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.testing.CaseBuilder.date;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.outcome.OutcomeEvent;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.testing.CaseBuilder;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;

class CourseAcrossAbandonmentRuleTest {

  private final Rule rule = new CourseAcrossAbandonmentRule();

  private static CaseBuilder abandoned(String day) {
    return aCase()
        .chemotherapy("2021-05-12", "2021-07-01")
        .event(new OutcomeEvent.Abandonment(date(day)));
  }

  @Test
  void aCourseThatGoesOnIsFound() {
    assertThatRule(rule, abandoned("2021-06-30"))
        .finds(
            "The end of chemotherapy (2021-07-01) lies after the abandonment (2021-06-30), and no return is recorded.",
            Variable.CHEMOTHERAPY_END_DATE,
            Variable.EVENT_DATE);
  }

  @Test
  void radiotherapyThatGoesOnIsFound() {
    assertThatRule(
            rule,
            aCase()
                .radiotherapy("2021-06-01", "2021-07-01")
                .event(new OutcomeEvent.Abandonment(date("2021-06-15"))))
        .finds(
            "The end of radiotherapy (2021-07-01) lies after the abandonment (2021-06-15), and no return is recorded.",
            Variable.RADIOTHERAPY_END_DATE,
            Variable.EVENT_DATE);
  }

  @Test
  void theLastTreatmentAttendedIsTheEnd() {
    assertThatRule(rule, abandoned("2021-07-01")).isClean();
    assertThatRule(rule, abandoned("2021-09-01")).isClean();
  }

  @Test
  void aReturnBeforeTheEndIsClean() {
    assertThatRule(rule, abandoned("2021-05-20").event(new OutcomeEvent.Return(date("2021-06-25"))))
        .isClean();
  }

  @Test
  void aMonthThatLeavesItOpenIsNotJudged() {
    assertThatRule(rule, abandoned("2021-06").chemotherapy("2021-05-12", "2021-06-20"))
        .findsAll(
            "The end of chemotherapy (2021-07-01) lies after the abandonment (2021-06), and no return is recorded.");
    assertThatRule(rule, abandoned("2021-07")).isClean();
    assertThatRule(rule, abandoned("2021")).isNotRun(Judgment.IMPRECISE);
  }

  @Test
  void noAbandonmentIsNotJudged() {
    assertThatRule(rule, aCase().chemotherapy("2021-05-12", "2021-07-01"))
        .isNotRun("no abandonment and course with both dates recorded");
  }
}
