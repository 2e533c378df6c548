package org.chivit.registry.validation.rules.chemotherapy;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.testing.CourseBuilder.course;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.registration.Variable;
import org.chivit.registry.testing.CaseBuilder;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;

class CyclesForDaysRuleTest {

  private final Rule rule = new CyclesForDaysRule();

  private static CaseBuilder treated(String start, String end, int cycles) {
    return aCase().chemotherapy(course(start).until(end).given(cycles).chemotherapy());
  }

  @Test
  void weeklyCyclesAreClean() {
    assertThatRule(rule, treated("2021-05-12", "2021-06-02", 4)).isClean();
  }

  @Test
  void fiveDaysApartAreClean() {
    assertThatRule(rule, treated("2021-05-12", "2021-05-27", 4)).isClean();
  }

  @Test
  void aDayLessIsFound() {
    assertThatRule(rule, treated("2021-05-12", "2021-05-26", 4))
        .finds(
            "There are 4 cycles from 2021-05-12 to 2021-05-26: more than one in five days.",
            Variable.CHEMOTHERAPY_CYCLES_GIVEN,
            Variable.CHEMOTHERAPY_START_DATE,
            Variable.CHEMOTHERAPY_END_DATE);
  }

  @Test
  void anyNumberCanBeReckonedWith() {
    assertThatRule(rule, treated("2021-05-12", "2021-06-26", Integer.MAX_VALUE))
        .finds(
            "There are 2147483647 cycles from 2021-05-12 to 2021-06-26: more than one in five days.",
            Variable.CHEMOTHERAPY_CYCLES_GIVEN,
            Variable.CHEMOTHERAPY_START_DATE,
            Variable.CHEMOTHERAPY_END_DATE);
  }

  @Test
  void aMonthThatLeavesItOpenIsNotJudged() {
    assertThatRule(rule, treated("2021-05-12", "2021-05", 3)).isNotRun(Judgment.IMPRECISE);
  }

  @Test
  void aCourseThatEndsBeforeItStartsIsLeftToTheOtherRule() {
    assertThatRule(rule, treated("2021-05-12", "2021-05-01", 3))
        .isNotRun("no chemotherapy with cycles and both dates recorded");
  }

  @Test
  void oneCycleIsNotJudged() {
    assertThatRule(rule, treated("2021-05-12", "2021-05-12", 1))
        .isNotRun("no chemotherapy with cycles and both dates recorded");
  }
}
