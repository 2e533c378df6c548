package org.chivit.registry.validation.rules.date;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;

class DiagnosisLongBeforeVisitRuleTest {

  private final Rule rule = new DiagnosisLongBeforeVisitRule();

  @Test
  void aYearIsNotYetLong() {
    assertThatRule(rule, aCase().incidence("2021-05-10").firstOncologyVisit("2022-05-10"))
        .isClean();
  }

  @Test
  void aDayMoreThanAYearIsFound() {
    assertThatRule(rule, aCase().incidence("2021-05-10").firstOncologyVisit("2022-05-11"))
        .finds(
            "The incidence date (2021-05-10) lies more than 365 days before the first oncology visit (2022-05-11).",
            Variable.INCIDENCE_DATE,
            Variable.FIRST_ONCOLOGY_VISIT_DATE);
  }

  @Test
  void aVisitBeforeTheDiagnosisIsUsual() {
    assertThatRule(rule, aCase().firstOncologyVisit("2021-05-01")).isClean();
  }

  @Test
  void aYearOfDiagnosisCannotBeJudged() {
    assertThatRule(rule, aCase().incidence("2021").firstOncologyVisit("2022-05-11"))
        .isNotRun(Judgment.IMPRECISE);
  }

  @Test
  void anUnknownVisitIsNotJudged() {
    assertThatRule(rule, aCase()).isNotRun("first oncology visit not recorded");
  }
}
