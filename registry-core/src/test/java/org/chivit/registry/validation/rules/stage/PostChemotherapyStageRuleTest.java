package org.chivit.registry.validation.rules.stage;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;

class PostChemotherapyStageRuleTest {

  private final Rule rule = new PostChemotherapyStageRule();

  @Test
  void anOperationBeforeAnyChemotherapyIsFound() {
    assertThatRule(
            rule,
            aCase().stage("yII").surgery("2021-05-20").chemotherapy("2021-06-01", "2021-09-01"))
        .finds(
            "The stage is yII, after chemotherapy, but the surgery (2021-05-20) came before every chemotherapy.",
            Variable.STAGE,
            Variable.SURGERY_DATE,
            Variable.CHEMOTHERAPY_START_DATE);
  }

  @Test
  void chemotherapyBeforeTheOperationIsClean() {
    assertThatRule(
            rule,
            aCase().stage("yII").chemotherapy("2021-05-12", "2021-06-10").surgery("2021-06-20"))
        .isClean();
  }

  @Test
  void aStageWithoutYIsClean() {
    assertThatRule(
            rule,
            aCase().stage("II").surgery("2021-05-20").chemotherapy("2021-06-01", "2021-09-01"))
        .isClean();
  }

  @Test
  void aMonthThatLeavesItOpenIsNotJudged() {
    assertThatRule(
            rule, aCase().stage("yI").surgery("2021-06").chemotherapy("2021-06-15", "2021-09-01"))
        .isNotRun(Judgment.IMPRECISE);
  }

  @Test
  void withoutChemotherapyRecordedItIsNotJudged() {
    assertThatRule(rule, aCase().stage("yI").surgery("2021-06-01"))
        .isNotRun(RenalStage.NOT_APPLICABLE);
  }
}
