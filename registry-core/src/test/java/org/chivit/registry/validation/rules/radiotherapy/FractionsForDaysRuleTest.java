package org.chivit.registry.validation.rules.radiotherapy;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.testing.CourseBuilder.course;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.registration.Variable;
import org.chivit.registry.testing.CaseBuilder;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;

class FractionsForDaysRuleTest {

  private final Rule rule = new FractionsForDaysRule();

  private static CaseBuilder irradiated(String start, String end, int fractions) {
    return aCase()
        .radiotherapy(course(start).until(end).named("flank").fractions(fractions).radiotherapy());
  }

  @Test
  void twoADayAreClean() {
    assertThatRule(rule, irradiated("2021-06-01", "2021-06-05", 10)).isClean();
  }

  @Test
  void oneMoreIsFound() {
    assertThatRule(rule, irradiated("2021-06-01", "2021-06-05", 11))
        .finds(
            "There are 11 fractions from 2021-06-01 to 2021-06-05: more than two a day.",
            Variable.RADIOTHERAPY_FRACTIONS,
            Variable.RADIOTHERAPY_START_DATE,
            Variable.RADIOTHERAPY_END_DATE);
  }

  @Test
  void aMonthThatLeavesItOpenIsNotJudged() {
    assertThatRule(rule, irradiated("2021-06", "2021-06-30", 30)).isNotRun(Judgment.IMPRECISE);
  }

  @Test
  void theWholeBodyAndACourseWithoutEndAreNotJudged() {
    String reason = "no radiotherapy with fractions and both dates recorded";
    assertThatRule(
            rule,
            aCase()
                .radiotherapy(
                    course("2021-06-01")
                        .until("2021-06-04")
                        .named("total body")
                        .fractions(12)
                        .radiotherapy()))
        .isNotRun(reason);
    assertThatRule(rule, aCase().radiotherapy(course("2021-06-01").fractions(12).radiotherapy()))
        .isNotRun(reason);
  }
}
