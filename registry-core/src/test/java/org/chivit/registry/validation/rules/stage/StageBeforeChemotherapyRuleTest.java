package org.chivit.registry.validation.rules.stage;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StageBeforeChemotherapyRuleTest {

  private final Rule rule = new StageBeforeChemotherapyRule();

  @Test
  void chemotherapyBeforeTheOperationIsFound() {
    assertThatRule(
            rule,
            aCase().stage("II").chemotherapy("2021-05-12", "2021-06-10").surgery("2021-06-20"))
        .finds(
            "The stage is II, without y, but the start of chemotherapy (2021-05-12) lies before the surgery (2021-06-20).",
            Variable.STAGE,
            Variable.CHEMOTHERAPY_START_DATE,
            Variable.SURGERY_DATE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"yII", "III", "IV", "X", "localized"})
  void otherStagesAreClean(String stage) {
    assertThatRule(
            rule,
            aCase().stage(stage).chemotherapy("2021-05-12", "2021-06-10").surgery("2021-06-20"))
        .isClean();
  }

  @Test
  void anOperationBeforeOrInTheSameMonthIsClean() {
    assertThatRule(rule, aCase().surgery("2021-05-12").chemotherapy("2021-05-20", "2021-09-01"))
        .isClean();
    assertThatRule(rule, aCase().surgery("2021-05").chemotherapy("2021-05-20", "2021-09-01"))
        .isClean();
  }

  @Test
  void anotherTumorIsNotJudged() {
    assertThatRule(
            rule,
            aCase()
                .topography("C22.0")
                .morphology(8970)
                .chemotherapy("2021-05-12", "2021-06-10")
                .surgery("2021-06-20"))
        .isNotRun(RenalStage.NOT_APPLICABLE);
  }
}
