package org.chivit.registry.validation.rules.date;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;

class FirstContactNotFirstRuleTest {

  private final Rule rule = new FirstContactNotFirstRule();

  @Test
  void aPathwayInOrderIsClean() {
    assertThatRule(
            rule,
            aCase()
                .firstContact("2021-04-01")
                .referral("2021-04-02")
                .firstOncologyVisit("2021-05-01")
                .treatmentStart("2021-05-12"))
        .isClean();
  }

  @Test
  void aReferralBeforeTheFirstContactIsFound() {
    assertThatRule(rule, aCase().firstContact("2021-04-03").referral("2021-04-02"))
        .finds(
            "The referral (2021-04-02) lies before the first contact (2021-04-03).",
            Variable.REFERRAL_DATE,
            Variable.FIRST_CONTACT_DATE);
  }

  @Test
  void everythingBeforeItIsNamed() {
    assertThatRule(rule, aCase().firstContact("2021-06-01").firstOncologyVisit("2021-05-01"))
        .findsAll(
            "The first oncology visit (2021-05-01) lies before the first contact (2021-06-01).",
            "The incidence date (2021-05-10) lies before the first contact (2021-06-01).");
  }

  @Test
  void aContactInTheMonthOfTheDiagnosisCannotBeJudged() {
    assertThatRule(rule, aCase().firstContact("2021-05")).isNotRun(Judgment.IMPRECISE);
  }

  @Test
  void anUnknownFirstContactIsNotJudged() {
    assertThatRule(rule, aCase().referral("2021-04-02")).isNotRun("first contact not recorded");
  }
}
