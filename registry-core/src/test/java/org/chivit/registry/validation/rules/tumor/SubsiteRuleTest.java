package org.chivit.registry.validation.rules.tumor;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubsiteRuleTest {

  private final Rule rule = new SubsiteRule();

  @ParameterizedTest
  @CsvSource({
    "9510, C69.9, C69.2",
    "8970, C22.1, C22.0",
    "9470, C71.1, C71.6 or C71.7 or C71.8",
    "9350, C75.3, C75.2 or C75.1",
    "9362, C75.2, C75.3",
  })
  void anotherPartOfTheOrganIsFound(int morphology, String topography, String usual) {
    assertThatRule(rule, aCase().morphology(morphology).topography(topography))
        .finds(
            morphology + "/3 is registered at " + topography + "; it arises at " + usual + ".",
            Variable.TOPOGRAPHY,
            Variable.MORPHOLOGY);
  }

  @ParameterizedTest
  @CsvSource({"9510, C69.2", "8970, C22.0", "9470, C71.7", "9350, C75.1", "8960, C64.9"})
  void theUsualPartIsClean(int morphology, String topography) {
    assertThatRule(rule, aCase().morphology(morphology).topography(topography)).isClean();
  }

  @Test
  void anotherOrganIsLeftToTheOtherRule() {
    assertThatRule(rule, aCase().morphology(9510).topography("C71.1")).isClean();
  }
}
