package org.chivit.registry.validation.rules.missing;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;

class BirthDateMissingRuleTest {

  private final Rule rule = new BirthDateMissingRule();

  @Test
  void anEmptyBirthDateIsFound() {
    assertThatRule(rule, aCase().birthDateUnknown())
        .finds(
            "The birth date is not recorded, so the age is not known and not checked.",
            Variable.BIRTH_DATE);
  }

  @Test
  void aYearIsEnough() {
    assertThatRule(rule, aCase().bornOn("2018")).isClean();
  }
}
