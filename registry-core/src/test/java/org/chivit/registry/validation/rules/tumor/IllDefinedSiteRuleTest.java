package org.chivit.registry.validation.rules.tumor;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IllDefinedSiteRuleTest {

  private final Rule rule = new IllDefinedSiteRule();

  @ParameterizedTest
  @ValueSource(strings = {"C26.9", "C39.9", "C76.2", "C80.9"})
  void aRegionIsFound(String topography) {
    assertThatRule(rule, aCase().topography(topography))
        .finds("Topography " + topography + " names no organ.", Variable.TOPOGRAPHY);
  }

  @Test
  void anOrganIsClean() {
    assertThatRule(rule, aCase()).isClean();
  }
}
