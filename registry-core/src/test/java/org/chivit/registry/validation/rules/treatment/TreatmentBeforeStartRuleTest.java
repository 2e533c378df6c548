package org.chivit.registry.validation.rules.treatment;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;

class TreatmentBeforeStartRuleTest {

  private final Rule rule = new TreatmentBeforeStartRule();

  @Test
  void aTreatmentOnTheStartIsUsual() {
    assertThatRule(rule, aCase().treatmentStart("2021-05-12").surgery("2021-05-12")).isClean();
  }

  @Test
  void aTreatmentBeforeTheStartIsFound() {
    assertThatRule(rule, aCase().treatmentStart("2021-06-12").surgery("2021-05-12"))
        .finds(
            "The surgery (2021-05-12) lies before the treatment start (2021-06-12).",
            new FieldRef(Variable.SURGERY_DATE, 0),
            new FieldRef(Variable.TREATMENT_START_DATE, 0));
  }

  @Test
  void aTreatmentInTheSameMonthCannotBeJudged() {
    assertThatRule(rule, aCase().treatmentStart("2021-05-12").surgery("2021-05"))
        .isNotRun(Judgment.IMPRECISE);
  }

  @Test
  void aCaseWithoutStartIsNotJudged() {
    assertThatRule(rule, aCase().surgery("2021-05-12"))
        .isNotRun("no treatment start and treatment to compare recorded");
  }
}
