package org.chivit.registry.validation.rules.stage;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.registration.Variable;
import org.chivit.registry.testing.CaseBuilder;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.chivit.registry.validation.fact.PossibleAge;
import org.junit.jupiter.api.Test;

class MsNeuroblastomaAgeRuleTest {

  private final Rule rule = new MsNeuroblastomaAgeRule();

  @Test
  void onTheLastDayItIsPossible() {
    assertThatRule(rule, neuroblastoma("MS").bornOn("2019-11-10").incidence("2021-05-09"))
        .isClean();
  }

  @Test
  void atFiveHundredAndFortySevenDaysItIsNot() {
    assertThatRule(rule, neuroblastoma("ms").bornOn("2019-11-10").incidence("2021-05-10"))
        .finds(
            "The stage is MS at the age of 547 days.",
            Variable.STAGE,
            Variable.BIRTH_DATE,
            Variable.INCIDENCE_DATE);
  }

  @Test
  void aMonthOfBirthThatLeavesItOpenCannotBeJudged() {
    assertThatRule(rule, neuroblastoma("MS").bornOn("2019-11").incidence("2021-05-10"))
        .isNotRun(Judgment.IMPRECISE);
  }

  @Test
  void anotherStageIsNotJudged() {
    assertThatRule(rule, neuroblastoma("M")).isNotRun("the stage is not MS");
  }

  @Test
  void anotherTumorIsNotJudged() {
    assertThatRule(rule, aCase().stage("MS")).isNotRun("the stage is not MS");
  }

  @Test
  void anUnknownBirthDateIsNoAge() {
    assertThatRule(rule, neuroblastoma("MS").birthDateUnknown()).isNotRun(PossibleAge.UNKNOWN);
  }

  private static CaseBuilder neuroblastoma(String stage) {
    return aCase().topography("C74.0").morphology(9500).stage(stage);
  }
}
