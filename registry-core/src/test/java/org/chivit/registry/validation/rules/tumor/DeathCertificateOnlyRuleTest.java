package org.chivit.registry.validation.rules.tumor;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.code.BasisOfDiagnosis;
import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;

class DeathCertificateOnlyRuleTest {

  private final Rule rule = new DeathCertificateOnlyRule();

  @Test
  void aDeathOnTheIncidenceDateIsUsual() {
    assertThatRule(rule, aCase().basis(BasisOfDiagnosis.DEATH_CERTIFICATE_ONLY).died("2021-05-10"))
        .isClean();
  }

  @Test
  void aCertificateWithoutADeathIsFound() {
    assertThatRule(rule, aCase().basis(BasisOfDiagnosis.DEATH_CERTIFICATE_ONLY))
        .finds(
            "The basis of diagnosis is 0, death certificate only, but no death is recorded.",
            Variable.BASIS_OF_DIAGNOSIS);
  }

  @Test
  void anEarlierIncidenceDateIsFound() {
    assertThatRule(rule, aCase().basis(BasisOfDiagnosis.DEATH_CERTIFICATE_ONLY).died("2021-06-10"))
        .finds(
            "The basis of diagnosis is 0, death certificate only, but the incidence date (2021-05-10) lies before the death (2021-06-10).",
            new FieldRef(Variable.BASIS_OF_DIAGNOSIS, 0),
            new FieldRef(Variable.INCIDENCE_DATE, 0),
            new FieldRef(Variable.EVENT_DATE, 0));
  }

  @Test
  void aTreatmentIsFound() {
    assertThatRule(
            rule,
            aCase()
                .basis(BasisOfDiagnosis.DEATH_CERTIFICATE_ONLY)
                .died("2021-05-10")
                .surgery("2021-05-09"))
        .finds(
            "The basis of diagnosis is 0, death certificate only, but there is the surgery (2021-05-09).",
            new FieldRef(Variable.BASIS_OF_DIAGNOSIS, 0),
            new FieldRef(Variable.SURGERY_DATE, 0));
  }

  @Test
  void anotherBasisIsNotJudged() {
    assertThatRule(rule, aCase().surgery("2021-05-12"))
        .isNotRun("the basis of diagnosis is not a death certificate");
  }
}
