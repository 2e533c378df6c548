package org.chivit.registry.validation.rules.radiotherapy;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.testing.CourseBuilder.course;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.registration.Variable;
import org.chivit.registry.testing.CaseBuilder;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CraniospinalBelowThreeRuleTest {

  private final Rule rule = new CraniospinalBelowThreeRule();

  private static CaseBuilder irradiated(String field, String start) {
    return aCase().bornOn("2018-02-01").radiotherapy(course(start).named(field).radiotherapy());
  }

  @ParameterizedTest
  @ValueSource(strings = {"craniospinal axis", "Cranio-spinal", "CSI 36 Gy"})
  void brainAndSpineAreFound(String field) {
    assertThatRule(rule, irradiated(field, "2021-01-31"))
        .finds(
            "The start of radiotherapy (2021-01-31) lies before birthday 3 of a child born 2018-02-01.",
            Variable.RADIOTHERAPY_START_DATE,
            Variable.BIRTH_DATE);
  }

  @Test
  void threeYearsAreEnough() {
    assertThatRule(rule, irradiated("craniospinal axis", "2021-02-01")).isClean();
  }

  @Test
  void aSmallerFieldIsNotJudged() {
    assertThatRule(rule, irradiated("posterior fossa", "2021-01-31"))
        .isNotRun(AgeAtRadiotherapy.NOT_APPLICABLE);
  }
}
