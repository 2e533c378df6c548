package org.chivit.registry.validation.rules.date;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;

class LongSymptomIntervalRuleTest {

  private final Rule rule = new LongSymptomIntervalRule();

  @Test
  void fiveYearsAreNotTooLong() {
    assertThatRule(rule, aCase().firstSymptom("2016-05-10")).isClean();
  }

  @Test
  void aDayMoreIsFound() {
    assertThatRule(rule, aCase().firstSymptom("2016-05-09"))
        .finds(
            "The first symptom (2016-05-09) lies more than five years before the incidence date (2021-05-10).",
            Variable.FIRST_SYMPTOM_DATE,
            Variable.INCIDENCE_DATE);
  }

  @Test
  void aYearThatLeavesItOpenIsNotJudged() {
    assertThatRule(rule, aCase().firstSymptom("2016")).isNotRun(Judgment.IMPRECISE);
  }

  @Test
  void aCaseWithoutSymptomDateIsNotJudged() {
    assertThatRule(rule, aCase()).isNotRun("first symptom not dated");
  }
}
