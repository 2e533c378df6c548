package org.chivit.registry.validation.rules.radiotherapy;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.testing.CourseBuilder.course;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.registration.Variable;
import org.chivit.registry.testing.CaseBuilder;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;

class InfantRadiotherapyRuleTest {

  private final Rule rule = new InfantRadiotherapyRule();

  private static CaseBuilder irradiated(String start) {
    return aCase().bornOn("2021-01-10").radiotherapy(course(start).radiotherapy());
  }

  @Test
  void aCourseBeforeTheFirstBirthdayIsFound() {
    assertThatRule(rule, irradiated("2022-01-09"))
        .finds(
            "The start of radiotherapy (2022-01-09) lies before birthday 1 of a child born 2021-01-10.",
            Variable.RADIOTHERAPY_START_DATE,
            Variable.BIRTH_DATE);
  }

  @Test
  void theFirstBirthdayIsClean() {
    assertThatRule(rule, irradiated("2022-01-10")).isClean();
  }

  @Test
  void aMonthThatLeavesItOpenIsNotJudged() {
    assertThatRule(rule, irradiated("2022-01")).isNotRun(Judgment.IMPRECISE);
  }

  @Test
  void palliationAnUnknownBirthAndNoCourseAreNotJudged() {
    assertThatRule(
            rule,
            aCase()
                .bornOn("2021-01-10")
                .radiotherapy(course("2021-06-01").palliative().radiotherapy()))
        .isNotRun(AgeAtRadiotherapy.NOT_APPLICABLE);
    assertThatRule(rule, irradiated("2021-06-01").birthDateUnknown())
        .isNotRun(AgeAtRadiotherapy.NOT_APPLICABLE);
    assertThatRule(rule, aCase()).isNotRun(AgeAtRadiotherapy.NOT_APPLICABLE);
  }
}
