package org.chivit.registry.validation.rules.tumor;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;

class UnpublishedTopographyRuleTest {

  private final Rule rule = new UnpublishedTopographyRule();

  @Test
  void theKidneyIsPublished() {
    assertThatRule(rule, aCase()).isClean();
  }

  @Test
  void aKidneyWithAnotherDigitIsNot() {
    assertThatRule(rule, aCase().topography("C64.0"))
        .finds("Topography C64.0 is not published in ICD-O-3.", Variable.TOPOGRAPHY);
  }

  @Test
  void aSiteBetweenTheSitesIsNot() {
    assertThatRule(rule, aCase().topography("C43.9"))
        .finds("Topography C43.9 is not published in ICD-O-3.", Variable.TOPOGRAPHY);
  }
}
