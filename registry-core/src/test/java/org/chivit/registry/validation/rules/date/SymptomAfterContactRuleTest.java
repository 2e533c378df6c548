package org.chivit.registry.validation.rules.date;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;

class SymptomAfterContactRuleTest {

  private final Rule rule = new SymptomAfterContactRule();

  @Test
  void aSymptomOnTheDayOfTheContactIsUsual() {
    assertThatRule(rule, aCase().firstSymptom("2021-04-01").firstContact("2021-04-01")).isClean();
  }

  @Test
  void aSymptomAfterTheContactIsFound() {
    assertThatRule(rule, aCase().firstSymptom("2021-04-02").firstContact("2021-04-01"))
        .finds(
            "The first contact (2021-04-01) lies before the first symptom (2021-04-02).",
            Variable.FIRST_CONTACT_DATE,
            Variable.FIRST_SYMPTOM_DATE);
  }

  @Test
  void aSymptomAfterTheDiagnosisIsFound() {
    assertThatRule(rule, aCase().firstSymptom("2021-06"))
        .finds(
            "The incidence date (2021-05-10) lies before the first symptom (2021-06).",
            Variable.INCIDENCE_DATE,
            Variable.FIRST_SYMPTOM_DATE);
  }

  @Test
  void aSymptomInTheSameMonthCannotBeJudged() {
    assertThatRule(rule, aCase().firstSymptom("2021-05")).isNotRun(Judgment.IMPRECISE);
  }

  @Test
  void anUnknownSymptomIsNotJudged() {
    assertThatRule(rule, aCase().firstContact("2021-04-01")).isNotRun("first symptom not recorded");
  }
}
