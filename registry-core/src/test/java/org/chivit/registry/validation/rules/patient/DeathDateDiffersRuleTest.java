package org.chivit.registry.validation.rules.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.testing.CaseBuilder.date;

import java.util.List;
import org.chivit.registry.outcome.OutcomeEvent;
import org.chivit.registry.registration.CaseId;
import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.CrossCaseRule;
import org.chivit.registry.validation.Finding;
import org.junit.jupiter.api.Test;

class DeathDateDiffersRuleTest {

  private final CrossCaseRule rule = new DeathDateDiffersRule();

  @Test
  void oneDeathToldTwiceIsUsual() {
    List<RegistryCase> cases =
        List.of(
            aCase().id("C1").died("2022-01-01").build(),
            aCase().id("C2").died("2022-01-01").build());

    assertThat(rule.assess(cases)).isEmpty();
  }

  @Test
  void anotherDateIsFoundAtTheDeathOfTheLaterCase() {
    List<RegistryCase> cases =
        List.of(
            aCase().id("C1").died("2022-01-01").build(),
            aCase()
                .id("C2")
                .event(new OutcomeEvent.Relapse(date("2021-12-01")))
                .died("2022-01-02")
                .build());

    assertThat(rule.assess(cases))
        .containsExactly(
            new Finding(
                rule.info(),
                new CaseId("C2"),
                List.of(new FieldRef(Variable.EVENT_DATE, 1), FieldRef.of(Variable.PATIENT_ID)),
                "The death is dated 2022-01-02 here and 2022-01-01 in case C1 of the same patient, P0001."));
  }

  @Test
  void aMonthThatHoldsTheDayIsNoContradiction() {
    List<RegistryCase> cases =
        List.of(
            aCase().id("C1").died("2022-01-01").build(), aCase().id("C2").died("2022-01").build());

    assertThat(rule.assess(cases)).isEmpty();
  }

  @Test
  void aDeathInOneCaseAloneIsNoContradiction() {
    List<RegistryCase> cases =
        List.of(aCase().id("C1").died("2022-01-01").build(), aCase().id("C2").build());

    assertThat(rule.assess(cases)).isEmpty();
  }
}
