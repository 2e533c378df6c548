package org.chivit.registry.validation.rules.age;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.code.Behavior;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.testing.CaseBuilder;
import org.chivit.registry.validation.Rule;
import org.chivit.registry.validation.fact.PossibleAge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EarlyTumorInOlderChildRuleTest {

  private final Rule rule = new EarlyTumorInOlderChildRule();

  @ParameterizedTest
  @CsvSource({
    "8814, C49.1, 5",
    "8973, C34.9, 10",
    "8963, C64.9, 10",
    "9508, C71.6, 10",
    "9946, C42.1, 10"
  })
  void theLimitIsThatOfTheTumor(int morphology, String topography, int years) {
    CaseBuilder tumor = aCase().morphology(morphology).topography(topography).bornOn("2010-05-10");

    assertThatRule(rule, tumor.incidence((2010 + years) + "-05-09")).isClean();
    assertThatRule(rule, tumor.incidence((2010 + years) + "-05-10"))
        .finds(
            "At the age of " + years + " years, morphology " + morphology + "/3 is unlikely.",
            Variable.BIRTH_DATE,
            Variable.INCIDENCE_DATE,
            Variable.MORPHOLOGY);
  }

  @Test
  void aMesoblasticNephromaIsATumorOfInfants() {
    CaseBuilder nephroma =
        aCase().morphology(8960).behavior(Behavior.UNCERTAIN).bornOn("2018-05-10");

    assertThatRule(rule, nephroma.incidence("2021-05-10"))
        .finds(
            "At the age of 3 years, morphology 8960/1 is unlikely.",
            Variable.BIRTH_DATE,
            Variable.INCIDENCE_DATE,
            Variable.MORPHOLOGY);
    assertThatRule(rule, nephroma.incidence("2018-06-01")).isClean();
  }

  @Test
  void aWilmsTumorIsNotAskedAfter() {
    assertThatRule(rule, aCase().bornOn("2006-01-01")).isClean();
  }

  @Test
  void anUnknownAgeIsNotJudged() {
    assertThatRule(rule, aCase().morphology(8814).birthDateUnknown()).isNotRun(PossibleAge.UNKNOWN);
  }
}
