package org.chivit.registry.validation.rules.tumor;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.code.Laterality;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.testing.CaseBuilder;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BilateralTumorRuleTest {

  private final Rule rule = new BilateralTumorRule();

  private static CaseBuilder bilateral(String topography, int morphology) {
    return aCase().topography(topography).morphology(morphology).laterality(Laterality.BILATERAL);
  }

  @ParameterizedTest
  @CsvSource({"C40.2, 9180", "C49.2, 9040", "C64.9, 8964"})
  void aBilateralTumorOfALimbOrOfAKidneyIsFound(String topography, int morphology) {
    assertThatRule(rule, bilateral(topography, morphology))
        .finds(
            "The laterality is bilateral, which is hardly ever seen of "
                + morphology
                + "/3 at "
                + topography
                + ".",
            Variable.LATERALITY,
            Variable.MORPHOLOGY);
  }

  @ParameterizedTest
  @CsvSource({"C69.2, 9510", "C64.9, 8960", "C56.9, 9060", "C40.2, 9687", "C74.0, 9500"})
  void aTumorThatMayBeBilateralIsClean(String topography, int morphology) {
    assertThatRule(rule, bilateral(topography, morphology)).isClean();
  }

  @Test
  void aTumorOfOneSideIsNotJudged() {
    assertThatRule(rule, aCase()).isNotRun("tumor not registered as bilateral");
  }
}
