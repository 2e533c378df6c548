package org.chivit.registry.validation.rules.chemotherapy;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.testing.CourseBuilder.course;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.testing.CaseBuilder;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;

class OverlappingCoursesRuleTest {

  private final Rule rule = new OverlappingCoursesRule();

  private static CaseBuilder treated(String start, String end, String nextStart, String nextEnd) {
    return aCase().chemotherapy(start, end).chemotherapy(nextStart, nextEnd);
  }

  @Test
  void anOverlapIsFound() {
    assertThatRule(rule, treated("2021-05-12", "2021-07-01", "2021-06-20", "2021-09-01"))
        .finds(
            "The course from 2021-06-20 to 2021-09-01 overlaps with that from 2021-05-12 to 2021-07-01.",
            new FieldRef(Variable.CHEMOTHERAPY_START_DATE, 1),
            new FieldRef(Variable.CHEMOTHERAPY_END_DATE, 0));
  }

  @Test
  void aCourseWithinAnotherIsFoundInEitherOrder() {
    assertThatRule(rule, treated("2021-06-20", "2021-07-20", "2021-05-12", "2021-09-01"))
        .finds(
            "The course from 2021-05-12 to 2021-09-01 overlaps with that from 2021-06-20 to 2021-07-20.",
            new FieldRef(Variable.CHEMOTHERAPY_START_DATE, 1),
            new FieldRef(Variable.CHEMOTHERAPY_END_DATE, 0));
  }

  @Test
  void aWeekIsClean() {
    assertThatRule(rule, treated("2021-05-12", "2021-07-01", "2021-06-24", "2021-09-01")).isClean();
  }

  @Test
  void aShortBlockWithinALongCourseIsClean() {
    assertThatRule(rule, treated("2021-05-12", "2021-09-01", "2021-06-24", "2021-06-28")).isClean();
  }

  @Test
  void aMonthThatLeavesItOpenIsNotJudged() {
    assertThatRule(rule, treated("2021-05-12", "2021-07", "2021-07-05", "2021-09-01"))
        .isNotRun(Judgment.IMPRECISE);
  }

  @Test
  void aCourseWithoutEndIsNotJudged() {
    assertThatRule(
            rule,
            aCase()
                .chemotherapy(course("2021-05-12").chemotherapy())
                .chemotherapy("2021-06-01", "2021-07-01"))
        .isNotRun("no two courses of chemotherapy with both dates recorded");
  }
}
