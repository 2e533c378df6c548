package org.chivit.registry.validation.rules.date;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;

class CourseEndBeforeStartRuleTest {

  private final Rule rule = new CourseEndBeforeStartRule();

  @Test
  void aCourseOfOneDayIsPossible() {
    assertThatRule(rule, aCase().radiotherapy("2021-06-01", "2021-06-01")).isClean();
  }

  @Test
  void anEndBeforeTheStartIsFound() {
    assertThatRule(rule, aCase().radiotherapy("2021-06-02", "2021-06-01"))
        .finds(
            "The end of radiotherapy (2021-06-01) lies before the start of radiotherapy (2021-06-02).",
            new FieldRef(Variable.RADIOTHERAPY_END_DATE, 0),
            new FieldRef(Variable.RADIOTHERAPY_START_DATE, 0));
  }

  @Test
  void theSecondCourseIsLookedAtToo() {
    assertThatRule(
            rule,
            aCase().chemotherapy("2021-06-01", "2021-07-01").chemotherapy("2021-09-01", "2021-08"))
        .finds(
            "The end of chemotherapy (2021-08) lies before the start of chemotherapy (2021-09-01).",
            new FieldRef(Variable.CHEMOTHERAPY_END_DATE, 1),
            new FieldRef(Variable.CHEMOTHERAPY_START_DATE, 1));
  }

  @Test
  void anEndInTheMonthOfTheStartCannotBeJudged() {
    assertThatRule(rule, aCase().chemotherapy("2021-06-02", "2021-06"))
        .isNotRun(Judgment.IMPRECISE);
  }

  @Test
  void aCaseWithoutCoursesIsNotJudged() {
    assertThatRule(rule, aCase().surgery("2021-06-01")).isNotRun("no course with an end recorded");
  }
}
