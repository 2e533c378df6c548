package org.chivit.registry.validation.rules.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.testing.CaseBuilder.date;

import java.util.List;
import org.chivit.registry.outcome.OutcomeEvent;
import org.chivit.registry.registration.CaseId;
import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.testing.CaseBuilder;
import org.chivit.registry.validation.CrossCaseRule;
import org.chivit.registry.validation.Finding;
import org.junit.jupiter.api.Test;

class SecondMalignancyWithoutCaseRuleTest {

  private final CrossCaseRule rule = new SecondMalignancyWithoutCaseRule();

  private static CaseBuilder withSecondMalignancy() {
    return aCase().id("C1").event(new OutcomeEvent.SecondMalignancy(date("2024-03-01")));
  }

  @Test
  void anEventWithoutCaseIsFound() {
    assertThat(
            rule.assess(
                List.of(withSecondMalignancy().build(), aCase().id("C2").patient("P2").build())))
        .containsExactly(
            new Finding(
                rule.info(),
                new CaseId("C1"),
                List.of(FieldRef.of(Variable.EVENT_DATE)),
                "The second malignancy (2024-03-01) has no case of its own: patient P0001 has one case here."));
  }

  @Test
  void aSecondCaseIsClean() {
    assertThat(
            rule.assess(
                List.of(
                    withSecondMalignancy().build(),
                    aCase()
                        .id("C2")
                        .morphology(9861)
                        .topography("C42.1")
                        .incidence("2024-03-01")
                        .build())))
        .isEmpty();
  }

  @Test
  void aCaseWithoutTheEventIsClean() {
    assertThat(rule.assess(List.of(aCase().build()))).isEmpty();
  }
}
