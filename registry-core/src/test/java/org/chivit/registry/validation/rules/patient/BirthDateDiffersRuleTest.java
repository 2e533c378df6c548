package org.chivit.registry.validation.rules.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chivit.registry.testing.CaseBuilder.aCase;

import java.util.List;
import org.chivit.registry.registration.CaseId;
import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.CrossCaseRule;
import org.chivit.registry.validation.Finding;
import org.junit.jupiter.api.Test;

class BirthDateDiffersRuleTest {

  private final CrossCaseRule rule = new BirthDateDiffersRule();

  @Test
  void theSameBirthDateIsUsual() {
    List<RegistryCase> cases = List.of(aCase().id("C1").build(), aCase().id("C2").build());

    assertThat(rule.assess(cases)).isEmpty();
  }

  @Test
  void anotherBirthDateIsFoundAtTheLaterCaseId() {
    List<RegistryCase> cases =
        List.of(aCase().id("C2").bornOn("2017-02-01").build(), aCase().id("C1").build());

    assertThat(rule.assess(cases))
        .containsExactly(
            new Finding(
                rule.info(),
                new CaseId("C2"),
                List.of(FieldRef.of(Variable.BIRTH_DATE), FieldRef.of(Variable.PATIENT_ID)),
                "The birth date is 2017-02-01 here and 2018-02-01 in case C1 of the same patient, P0001."));
  }

  @Test
  void aYearThatHoldsTheDayIsNoContradiction() {
    List<RegistryCase> cases =
        List.of(aCase().id("C1").build(), aCase().id("C2").bornOn("2018").build());

    assertThat(rule.assess(cases)).isEmpty();
  }

  @Test
  void aYearThatDoesNotHoldItIs() {
    List<RegistryCase> cases =
        List.of(aCase().id("C1").build(), aCase().id("C2").bornOn("2017").build());

    assertThat(rule.assess(cases))
        .containsExactly(
            new Finding(
                rule.info(),
                new CaseId("C2"),
                List.of(FieldRef.of(Variable.BIRTH_DATE), FieldRef.of(Variable.PATIENT_ID)),
                "The birth date is 2017 here and 2018-02-01 in case C1 of the same patient, P0001."));
  }

  @Test
  void anUnknownBirthDateContradictsNothing() {
    List<RegistryCase> cases =
        List.of(aCase().id("C1").build(), aCase().id("C2").birthDateUnknown().build());

    assertThat(rule.assess(cases)).isEmpty();
  }

  @Test
  void anotherPatientMayBeBornOnAnotherDay() {
    List<RegistryCase> cases =
        List.of(
            aCase().id("C1").build(),
            aCase().id("C2").patient("P0002").bornOn("2017-02-01").build());

    assertThat(rule.assess(cases)).isEmpty();
  }

  @Test
  void theThirdCaseIsComparedWithTheSecond() {
    List<RegistryCase> cases =
        List.of(
            aCase().id("C1").bornOn("2018").build(),
            aCase().id("C2").build(),
            aCase().id("C3").bornOn("2018-03-01").build());

    assertThat(rule.assess(cases))
        .containsExactly(
            new Finding(
                rule.info(),
                new CaseId("C3"),
                List.of(FieldRef.of(Variable.BIRTH_DATE), FieldRef.of(Variable.PATIENT_ID)),
                "The birth date is 2018-03-01 here and 2018-02-01 in case C2 of the same patient, P0001."));
  }
}
