package org.chivit.registry.validation.rules.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.testing.CaseBuilder.date;

import java.util.List;
import org.chivit.registry.code.Behavior;
import org.chivit.registry.outcome.OutcomeEvent;
import org.chivit.registry.registration.CaseId;
import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.testing.CaseBuilder;
import org.chivit.registry.validation.CrossCaseRule;
import org.chivit.registry.validation.Finding;
import org.junit.jupiter.api.Test;

class LaterCaseWithoutEventRuleTest {

  private final CrossCaseRule rule = new LaterCaseWithoutEventRule();

  private static CaseBuilder second() {
    return aCase().id("C2").topography("C42.1").morphology(9861).incidence("2024-03-01");
  }

  @Test
  void aLaterTumorThatIsNoEventIsFound() {
    assertThat(rule.assess(List.of(second().build(), aCase().id("C1").build())))
        .containsExactly(
            new Finding(
                rule.info(),
                new CaseId("C2"),
                List.of(FieldRef.of(Variable.INCIDENCE_DATE), FieldRef.of(Variable.PATIENT_ID)),
                "Case C1 of patient P0001, 8960/3 of 2021-05-10, has no second malignancy among its events, but case C2 is 9861/3 of 2024-03-01."));
  }

  @Test
  void theOrderOfTheIdsDoesNotMatter() {
    assertThat(rule.assess(List.of(second().id("A1").build(), aCase().id("C1").build())))
        .extracting(Finding::message)
        .containsExactly(
            "Case C1 of patient P0001, 8960/3 of 2021-05-10, has no second malignancy among its events, but case A1 is 9861/3 of 2024-03-01.");
  }

  @Test
  void anEventIsClean() {
    assertThat(
            rule.assess(
                List.of(
                    aCase()
                        .id("C1")
                        .event(new OutcomeEvent.SecondMalignancy(date("2024-03")))
                        .build(),
                    second().build())))
        .isEmpty();
  }

  @Test
  void tumorsFoundTogetherTheSameTumorAndABenignOneAreClean() {
    assertThat(
            rule.assess(
                List.of(aCase().id("C1").build(), second().incidence("2021-06-10").build())))
        .isEmpty();
    assertThat(rule.assess(List.of(aCase().id("C1").build(), second().morphology(8960).build())))
        .isEmpty();
    assertThat(
            rule.assess(
                List.of(aCase().id("C1").build(), second().behavior(Behavior.BENIGN).build())))
        .isEmpty();
  }
}
