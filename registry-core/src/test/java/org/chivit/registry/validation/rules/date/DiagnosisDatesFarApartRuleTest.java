package org.chivit.registry.validation.rules.date;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;

class DiagnosisDatesFarApartRuleTest {

  private final Rule rule = new DiagnosisDatesFarApartRule();

  @Test
  void threeMonthsAreNotFarApart() {
    assertThatRule(rule, aCase().incidence("2021-05-10").diagnosis("2021-08-10")).isClean();
  }

  @Test
  void aDiagnosisMuchEarlierIsFound() {
    assertThatRule(rule, aCase().incidence("2021-05-10").diagnosis("2021-01-10"))
        .finds(
            "The diagnosis date (2021-01-10) lies more than 92 days before the incidence date (2021-05-10).",
            Variable.DIAGNOSIS_DATE,
            Variable.INCIDENCE_DATE);
  }

  @Test
  void aDiagnosisMuchLaterIsFound() {
    assertThatRule(rule, aCase().incidence("2021-05-10").diagnosis("2022-01-10"))
        .finds(
            "The incidence date (2021-05-10) lies more than 92 days before the diagnosis date (2022-01-10).",
            Variable.INCIDENCE_DATE,
            Variable.DIAGNOSIS_DATE);
  }

  @Test
  void aYearOfDiagnosisCannotBeJudged() {
    assertThatRule(rule, aCase().diagnosis("2021")).isNotRun(Judgment.IMPRECISE);
  }

  @Test
  void anUnknownDiagnosisDateIsNotJudged() {
    assertThatRule(rule, aCase()).isNotRun("diagnosis date not recorded");
  }
}
