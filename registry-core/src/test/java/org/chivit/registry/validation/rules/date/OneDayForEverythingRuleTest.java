package org.chivit.registry.validation.rules.date;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.registration.Variable;
import org.chivit.registry.testing.CaseBuilder;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;

class OneDayForEverythingRuleTest {

  private final Rule rule = new OneDayForEverythingRule();

  private static CaseBuilder filledIn() {
    return aCase()
        .firstSymptom("2021-05-10")
        .firstContact("2021-05-10")
        .treatmentStart("2021-05-10");
  }

  @Test
  void oneDayForAllIsFound() {
    assertThatRule(rule, filledIn())
        .finds(
            "All 4 dates from the first symptom on are 2021-05-10.",
            Variable.FIRST_SYMPTOM_DATE,
            Variable.FIRST_CONTACT_DATE,
            Variable.TREATMENT_START_DATE,
            Variable.INCIDENCE_DATE);
  }

  @Test
  void oneOtherDayIsEnough() {
    assertThatRule(rule, filledIn().firstOncologyVisit("2021-05-11")).isClean();
  }

  @Test
  void aDayOfEverythingButTheSymptomIsNotJudged() {
    assertThatRule(
            rule,
            aCase()
                .firstContact("2021-05-10")
                .referral("2021-05-10")
                .firstOncologyVisit("2021-05-10")
                .treatmentStart("2021-05-10"))
        .isNotRun("first symptom and three more steps not dated to the day");
  }

  @Test
  void oneMonthForAllIsNotJudged() {
    assertThatRule(rule, filledIn().incidence("2021-05"))
        .isNotRun("first symptom and three more steps not dated to the day");
  }
}
