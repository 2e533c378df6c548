package org.chivit.registry.validation.rules.chemotherapy;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.testing.CaseBuilder.date;
import static org.chivit.registry.testing.CourseBuilder.course;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.outcome.OutcomeEvent;
import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.testing.CaseBuilder;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;

class PauseBetweenCoursesRuleTest {

  private final Rule rule = new PauseBetweenCoursesRule();

  private static CaseBuilder treated(String end, String nextStart) {
    return aCase().chemotherapy("2021-05-12", end).chemotherapy(nextStart, "2022-06-01");
  }

  @Test
  void aLongPauseIsFound() {
    assertThatRule(rule, treated("2021-07-01", "2021-10-02"))
        .finds(
            "The start of chemotherapy (2021-10-02) lies more than three months after the end of chemotherapy (2021-07-01), and nothing tells why.",
            new FieldRef(Variable.CHEMOTHERAPY_START_DATE, 1),
            new FieldRef(Variable.CHEMOTHERAPY_END_DATE, 0));
  }

  @Test
  void threeMonthsAreClean() {
    assertThatRule(rule, treated("2021-07-01", "2021-10-01")).isClean();
  }

  @Test
  void anOperationInBetweenIsClean() {
    assertThatRule(rule, treated("2021-07-01", "2021-11-01").surgery("2021-09-15")).isClean();
  }

  @Test
  void anEventInBetweenExplainsThePause() {
    assertThatRule(
            rule,
            treated("2021-07-01", "2022-02-01")
                .event(new OutcomeEvent.Abandonment(date("2021-07-01")))
                .event(new OutcomeEvent.Return(date("2022-01-25"))))
        .isClean();
    assertThatRule(
            rule, treated("2021-07-01", "2022-02-01").event(new OutcomeEvent.Relapse(date("2022"))))
        .isClean();
  }

  @Test
  void aCourseWithoutEndMayFillThePause() {
    assertThatRule(
            rule,
            treated("2021-07-01", "2022-02-01").chemotherapy(course("2021-05-12").chemotherapy()))
        .isClean();
  }

  @Test
  void oneCourseIsNotJudged() {
    assertThatRule(rule, aCase().chemotherapy("2021-05-12", "2021-07-01"))
        .isNotRun("no treatment before a curative course of chemotherapy recorded");
  }
}
