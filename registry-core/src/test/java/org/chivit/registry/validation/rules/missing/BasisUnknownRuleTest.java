package org.chivit.registry.validation.rules.missing;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.code.BasisOfDiagnosis;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;

class BasisUnknownRuleTest {

  private final Rule rule = new BasisUnknownRule();

  @Test
  void anUnknownBasisIsFound() {
    assertThatRule(rule, aCase().basis(BasisOfDiagnosis.UNKNOWN))
        .finds("The basis of diagnosis is 9, unknown.", Variable.BASIS_OF_DIAGNOSIS);
  }

  @Test
  void aKnownBasisIsClean() {
    assertThatRule(rule, aCase()).isClean();
  }
}
