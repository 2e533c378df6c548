package org.chivit.registry.validation.rules.date;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;

class ReferralAfterOncologyVisitRuleTest {

  private final Rule rule = new ReferralAfterOncologyVisitRule();

  @Test
  void aReferralBeforeTheVisitIsUsual() {
    assertThatRule(rule, aCase().referral("2021-05-01").firstOncologyVisit("2021-05-02")).isClean();
  }

  @Test
  void aReferralAfterTheVisitIsFound() {
    assertThatRule(rule, aCase().referral("2021-05-03").firstOncologyVisit("2021-05-02"))
        .finds(
            "The first oncology visit (2021-05-02) lies before the referral (2021-05-03).",
            Variable.FIRST_ONCOLOGY_VISIT_DATE,
            Variable.REFERRAL_DATE);
  }

  @Test
  void aReferralInTheSameMonthCannotBeJudged() {
    assertThatRule(rule, aCase().referral("2021-05").firstOncologyVisit("2021-05-02"))
        .isNotRun(Judgment.IMPRECISE);
  }

  @Test
  void aMissingReferralIsNotJudged() {
    assertThatRule(rule, aCase().firstOncologyVisit("2021-05-02"))
        .isNotRun("referral or first oncology visit not recorded");
  }
}
