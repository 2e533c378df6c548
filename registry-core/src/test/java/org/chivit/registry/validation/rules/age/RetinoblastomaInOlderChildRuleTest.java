package org.chivit.registry.validation.rules.age;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.chivit.registry.validation.fact.PossibleAge;
import org.junit.jupiter.api.Test;

class RetinoblastomaInOlderChildRuleTest {

  private final Rule rule = new RetinoblastomaInOlderChildRule();

  @Test
  void atFiveItIsUsual() {
    assertThatRule(rule, aCase().bornOn("2015-05-11").topography("C69.2").morphology(9510))
        .isClean();
  }

  @Test
  void onTheSixthBirthdayItIsFound() {
    assertThatRule(rule, aCase().bornOn("2015-05-10").topography("C69.2").morphology(9510))
        .finds(
            "At the age of 6 years, morphology 9510/3 is unlikely.",
            Variable.BIRTH_DATE,
            Variable.INCIDENCE_DATE,
            Variable.MORPHOLOGY);
  }

  @Test
  void theDiffuseFormIsFoundToo() {
    assertThatRule(rule, aCase().bornOn("2010-05-10").topography("C69.2").morphology(9513))
        .finds(
            "At the age of 11 years, morphology 9513/3 is unlikely.",
            Variable.BIRTH_DATE,
            Variable.INCIDENCE_DATE,
            Variable.MORPHOLOGY);
  }

  @Test
  void anotherTumorOfTheEyeIsUsual() {
    assertThatRule(rule, aCase().bornOn("2010-05-10").topography("C69.6").morphology(8910))
        .isClean();
  }

  @Test
  void aBirthKnownToTheYearCannotBeJudged() {
    assertThatRule(rule, aCase().bornOn("2015").topography("C69.2").morphology(9510))
        .isNotRun(Judgment.IMPRECISE);
  }

  @Test
  void anUnknownBirthDateIsNoAge() {
    assertThatRule(rule, aCase().birthDateUnknown().topography("C69.2").morphology(9510))
        .isNotRun(PossibleAge.UNKNOWN);
  }
}
