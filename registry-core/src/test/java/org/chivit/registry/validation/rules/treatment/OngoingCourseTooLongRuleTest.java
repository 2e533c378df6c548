package org.chivit.registry.validation.rules.treatment;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.testing.CourseBuilder.course;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import java.time.LocalDate;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.testing.CourseBuilder;
import org.chivit.registry.treatment.CourseStatus;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;

class OngoingCourseTooLongRuleTest {

  private final Rule rule = new OngoingCourseTooLongRule(LocalDate.of(2023, 6, 30));

  private static CourseBuilder ongoing(String start) {
    return course(start).status(CourseStatus.ONGOING);
  }

  @Test
  void radiotherapyOfMoreThanFourMonthsIsFound() {
    assertThatRule(rule, aCase().radiotherapy(ongoing("2023-03-01").radiotherapy()))
        .finds(
            "The course is called ongoing, but the start of radiotherapy (2023-03-01) lies more than 120 days before 2023-06-30.",
            Variable.RADIOTHERAPY_START_DATE);
  }

  @Test
  void chemotherapyOfMoreThanThreeYearsIsFound() {
    assertThatRule(rule, aCase().chemotherapy(ongoing("2020-06-28").chemotherapy()))
        .finds(
            "The course is called ongoing, but the start of chemotherapy (2020-06-28) lies more than 1096 days before 2023-06-30.",
            Variable.CHEMOTHERAPY_START_DATE);
  }

  @Test
  void shorterCoursesAreClean() {
    assertThatRule(rule, aCase().radiotherapy(ongoing("2023-03-02").radiotherapy())).isClean();
    assertThatRule(rule, aCase().chemotherapy(ongoing("2020-06-30").chemotherapy())).isClean();
  }

  @Test
  void aYearThatLeavesItOpenIsNotJudged() {
    assertThatRule(rule, aCase().radiotherapy(ongoing("2023").radiotherapy()))
        .isNotRun(Judgment.IMPRECISE);
  }

  @Test
  void aFinishedCourseAndADeadChildAreNotJudged() {
    assertThatRule(rule, aCase().radiotherapy("2021-03-01", "2021-04-01"))
        .isNotRun("no ongoing course of treatment recorded");
    assertThatRule(
            rule, aCase().radiotherapy(ongoing("2021-06-01").radiotherapy()).died("2021-08-01"))
        .isNotRun("the child has died");
  }
}
