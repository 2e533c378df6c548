package org.chivit.registry.validation.rules.outcome;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.testing.CaseBuilder.date;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.outcome.CauseOfDeath;
import org.chivit.registry.outcome.OutcomeEvent;
import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;

class TreatmentDeathWithoutTreatmentRuleTest {

  private final Rule rule = new TreatmentDeathWithoutTreatmentRule();

  @Test
  void aDeathFromToxicityAfterChemotherapyIsUsual() {
    assertThatRule(
            rule,
            aCase()
                .chemotherapy("2021-06-01", "2021-07-01")
                .event(new OutcomeEvent.Death(date("2021-07-05"), CauseOfDeath.TOXICITY)))
        .isClean();
  }

  @Test
  void aDeathFromToxicityWithoutAnyIsFound() {
    assertThatRule(
            rule,
            aCase()
                .surgery("2021-06-01")
                .event(new OutcomeEvent.Death(date("2021-07-05"), CauseOfDeath.TOXICITY)))
        .finds(
            "The cause of death is toxicity, but no such treatment is recorded.",
            new FieldRef(Variable.EVENT_CAUSE_OF_DEATH, 0));
  }

  @Test
  void aSurgicalDeathWithoutAnOperationIsFound() {
    assertThatRule(
            rule,
            aCase()
                .chemotherapy("2021-06-01", "2021-07-01")
                .event(new OutcomeEvent.Death(date("2021-07-05"), CauseOfDeath.SURGICAL)))
        .finds(
            "The cause of death is surgical, but no such treatment is recorded.",
            new FieldRef(Variable.EVENT_CAUSE_OF_DEATH, 0));
  }

  @Test
  void aDeathFromTheDiseaseNeedsNoTreatment() {
    assertThatRule(rule, aCase().died("2021-07-05")).isClean();
  }

  @Test
  void treatmentThatWasNotWrittenDownIsNotJudged() {
    assertThatRule(
            rule,
            aCase()
                .treatmentStart("2021-06-01")
                .event(new OutcomeEvent.Death(date("2021-07-05"), CauseOfDeath.TOXICITY)))
        .isNotRun("treatment started, but no treatment recorded");
  }

  @Test
  void aLivingChildIsNotJudged() {
    assertThatRule(rule, aCase()).isNotRun("no death recorded");
  }
}
