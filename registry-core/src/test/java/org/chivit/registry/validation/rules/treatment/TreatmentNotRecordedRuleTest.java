package org.chivit.registry.validation.rules.treatment;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;

class TreatmentNotRecordedRuleTest {

  private final Rule rule = new TreatmentNotRecordedRule();

  @Test
  void aStartWithoutTreatmentIsFound() {
    assertThatRule(rule, aCase().treatmentStart("2021-05-12"))
        .finds(
            "The treatment start (2021-05-12) is recorded, but no operation and no course.",
            Variable.TREATMENT_START_DATE);
  }

  @Test
  void aTreatmentIsClean() {
    assertThatRule(rule, aCase().treatmentStart("2021-05-12").surgery("2021-05-12")).isClean();
  }

  @Test
  void noStartIsNotJudged() {
    assertThatRule(rule, aCase()).isNotRun("treatment start not recorded");
  }
}
