package org.chivit.registry.validation.rules.tumor;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetastaticSiteRuleTest {

  private final Rule rule = new MetastaticSiteRule();

  @ParameterizedTest
  @CsvSource({"C77.2, 9500", "C42.1, 8910", "C77.0, 8000"})
  void aSolidTumorIsFound(String topography, int morphology) {
    assertThatRule(rule, aCase().topography(topography).morphology(morphology))
        .finds(
            morphology + "/3 is a solid tumor, and " + topography + " the site of a metastasis.",
            Variable.TOPOGRAPHY,
            Variable.MORPHOLOGY);
  }

  @ParameterizedTest
  @CsvSource({"C77.2, 9687", "C42.1, 9811", "C77.0, 9140", "C64.9, 8960"})
  void lymphomaLeukemiaAndOtherSitesAreClean(String topography, int morphology) {
    assertThatRule(rule, aCase().topography(topography).morphology(morphology)).isClean();
  }
}
