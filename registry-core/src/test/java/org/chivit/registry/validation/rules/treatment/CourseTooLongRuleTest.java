package org.chivit.registry.validation.rules.treatment;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.testing.CourseBuilder.course;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;

class CourseTooLongRuleTest {

  private final Rule rule = new CourseTooLongRule();

  @Test
  void fourMonthsOfRadiotherapyAreClean() {
    assertThatRule(rule, aCase().radiotherapy("2021-06-01", "2021-09-29")).isClean();
  }

  @Test
  void aDayMoreIsFound() {
    assertThatRule(rule, aCase().radiotherapy("2021-06-01", "2021-09-30"))
        .finds(
            "The end of radiotherapy (2021-09-30) lies more than 120 days after the start of radiotherapy (2021-06-01).",
            Variable.RADIOTHERAPY_END_DATE,
            Variable.RADIOTHERAPY_START_DATE);
  }

  @Test
  void chemotherapyMayTakeFourYears() {
    assertThatRule(rule, aCase().chemotherapy("2021-06-01", "2025-06-01")).isClean();
    assertThatRule(rule, aCase().chemotherapy("2021-06-01", "2025-06-02"))
        .finds(
            "The end of chemotherapy (2025-06-02) lies more than 1461 days after the start of chemotherapy (2021-06-01).",
            Variable.CHEMOTHERAPY_END_DATE,
            Variable.CHEMOTHERAPY_START_DATE);
  }

  @Test
  void aYearThatLeavesItOpenIsNotJudged() {
    assertThatRule(rule, aCase().radiotherapy("2021-11", "2022")).isNotRun(Judgment.IMPRECISE);
  }

  @Test
  void aCourseWithoutEndIsNotJudged() {
    assertThatRule(rule, aCase().radiotherapy(course("2021-06-01").radiotherapy()))
        .isNotRun("no course of treatment with both dates recorded");
  }
}
