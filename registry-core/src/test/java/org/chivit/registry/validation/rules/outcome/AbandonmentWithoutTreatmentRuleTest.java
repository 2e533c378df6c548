package org.chivit.registry.validation.rules.outcome;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.testing.CaseBuilder.date;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.outcome.OutcomeEvent;
import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;

class AbandonmentWithoutTreatmentRuleTest {

  private final Rule rule = new AbandonmentWithoutTreatmentRule();

  @Test
  void anAbandonedTreatmentIsUsual() {
    assertThatRule(
            rule,
            aCase()
                .chemotherapy("2021-06-01", "2021-07-01")
                .event(new OutcomeEvent.Abandonment(date("2021-07-01"))))
        .isClean();
  }

  @Test
  void aTreatmentStartIsEnough() {
    assertThatRule(
            rule,
            aCase()
                .treatmentStart("2021-06-01")
                .event(new OutcomeEvent.Abandonment(date("2021-07-01"))))
        .isClean();
  }

  @Test
  void nothingToAbandonIsFound() {
    assertThatRule(rule, aCase().event(new OutcomeEvent.Abandonment(date("2021-07-01"))))
        .finds(
            "The abandonment (2021-07-01) has no treatment that could be abandoned.",
            new FieldRef(Variable.EVENT_DATE, 0));
  }

  @Test
  void aChildThatStayedIsNotJudged() {
    assertThatRule(rule, aCase()).isNotRun("no abandonment recorded");
  }
}
