package org.chivit.registry.validation.rules.missing;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;

class ProvinceMissingRuleTest {

  private final Rule rule = new ProvinceMissingRule();

  @Test
  void anEmptyProvinceIsFound() {
    assertThatRule(rule, aCase().provinceUnknown())
        .finds("The province of residence is not recorded.", Variable.PROVINCE);
  }

  @Test
  void aProvinceIsClean() {
    assertThatRule(rule, aCase()).isClean();
  }
}
