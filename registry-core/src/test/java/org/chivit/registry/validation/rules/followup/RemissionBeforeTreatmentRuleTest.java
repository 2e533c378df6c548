package org.chivit.registry.validation.rules.followup;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.testing.ContactBuilder.contact;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;

class RemissionBeforeTreatmentRuleTest {

  private final Rule rule = new RemissionBeforeTreatmentRule();

  private static final String NOT_APPLICABLE =
      "no treatment and contact without disease to compare recorded";

  @Test
  void aRemissionBeforeTreatmentIsFound() {
    assertThatRule(
            rule,
            aCase()
                .aliveOn("2021-05-19")
                .chemotherapy("2021-06-01", "2021-07-01")
                .surgery("2021-05-20"))
        .finds(
            "The contact (2021-05-19) found no disease before the first treatment, the surgery (2021-05-20).",
            Variable.FOLLOW_UP_DISEASE_STATUS,
            Variable.SURGERY_DATE);
  }

  @Test
  void aRemissionAfterAnyTreatmentIsClean() {
    assertThatRule(rule, aCase().aliveOn("2021-05-20").surgery("2021-05-20")).isClean();
    assertThatRule(
            rule, aCase().aliveOn("2021-06-20").treatmentStart("2021-06-01").surgery("2021-08-20"))
        .isClean();
  }

  @Test
  void aMonthThatLeavesItOpenIsNotJudged() {
    assertThatRule(rule, aCase().aliveOn("2021-05-15").surgery("2021-05"))
        .isNotRun(Judgment.IMPRECISE);
  }

  @Test
  void aNeuroblastomaMayGoByItself() {
    assertThatRule(
            rule,
            aCase()
                .topography("C74.0")
                .morphology(9500)
                .aliveOn("2021-05-15")
                .surgery("2021-06-01"))
        .isNotRun("tumor that may go by itself");
  }

  @Test
  void withoutTreatmentOrRemissionItIsNotJudged() {
    assertThatRule(rule, aCase().aliveOn("2021-05-15")).isNotRun(NOT_APPLICABLE);
    assertThatRule(
            rule,
            aCase().followUp(contact("2021-05-15").withDisease().build()).surgery("2021-06-01"))
        .isNotRun(NOT_APPLICABLE);
  }
}
