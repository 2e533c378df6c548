package org.chivit.registry.validation.rules.age;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.chivit.registry.validation.fact.PossibleAge;
import org.junit.jupiter.api.Test;

class ChildhoodMorphologyInAdolescentRuleTest {

  private final Rule rule = new ChildhoodMorphologyInAdolescentRule();

  @Test
  void aWilmsTumorAtThreeIsUsual() {
    assertThatRule(rule, aCase()).isClean();
  }

  @Test
  void aWilmsTumorOnTheDayBeforeTheFifteenthBirthdayIsUsual() {
    assertThatRule(rule, aCase().bornOn("2006-05-11").incidence("2021-05-10")).isClean();
  }

  @Test
  void aWilmsTumorOnTheFifteenthBirthdayIsFound() {
    assertThatRule(rule, aCase().bornOn("2006-05-10").incidence("2021-05-10"))
        .finds(
            "At the age of 15 years, morphology 8960/3 is unlikely.",
            Variable.BIRTH_DATE,
            Variable.INCIDENCE_DATE,
            Variable.MORPHOLOGY);
  }

  @Test
  void aYearOfBirthThatLeavesFifteenOpenCannotBeJudged() {
    assertThatRule(rule, aCase().bornOn("2006").incidence("2021-05-10"))
        .isNotRun(Judgment.IMPRECISE);
  }

  @Test
  void aYearOfBirthThatIsEarlyEnoughIsFound() {
    assertThatRule(rule, aCase().bornOn("2004").incidence("2021-05-10"))
        .finds(
            "At the age of 16 to 17 years, morphology 8960/3 is unlikely.",
            Variable.BIRTH_DATE,
            Variable.INCIDENCE_DATE,
            Variable.MORPHOLOGY);
  }

  @Test
  void anotherTumorAtFifteenIsUsual() {
    assertThatRule(rule, aCase().bornOn("2005-01-01").topography("C40.2").morphology(9180))
        .isClean();
  }

  @Test
  void anUnknownBirthDateIsNoAge() {
    assertThatRule(rule, aCase().birthDateUnknown()).isNotRun(PossibleAge.UNKNOWN);
  }

  @Test
  void aBirthAfterTheTumorIsNoAge() {
    assertThatRule(rule, aCase().bornOn("2022-01-01")).isNotRun(PossibleAge.UNKNOWN);
  }
}
