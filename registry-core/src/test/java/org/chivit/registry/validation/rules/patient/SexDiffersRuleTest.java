package org.chivit.registry.validation.rules.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chivit.registry.testing.CaseBuilder.aCase;

import java.util.List;
import org.chivit.registry.patient.Sex;
import org.chivit.registry.registration.CaseId;
import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.CrossCaseRule;
import org.chivit.registry.validation.Finding;
import org.junit.jupiter.api.Test;

class SexDiffersRuleTest {

  private final CrossCaseRule rule = new SexDiffersRule();

  @Test
  void theSameSexIsUsual() {
    List<RegistryCase> cases = List.of(aCase().id("C1").build(), aCase().id("C2").build());

    assertThat(rule.assess(cases)).isEmpty();
  }

  @Test
  void anotherSexIsFound() {
    List<RegistryCase> cases =
        List.of(aCase().id("C1").build(), aCase().id("C2").sex(Sex.MALE).build());

    assertThat(rule.assess(cases))
        .containsExactly(
            new Finding(
                rule.info(),
                new CaseId("C2"),
                List.of(FieldRef.of(Variable.SEX), FieldRef.of(Variable.PATIENT_ID)),
                "The sex is male here and female in case C1 of the same patient, P0001."));
  }

  @Test
  void anUnknownSexContradictsNothing() {
    List<RegistryCase> cases =
        List.of(aCase().id("C1").build(), aCase().id("C2").sex(Sex.UNKNOWN).build());

    assertThat(rule.assess(cases)).isEmpty();
  }

  @Test
  void anotherPatientMayBeOfAnotherSex() {
    List<RegistryCase> cases =
        List.of(aCase().id("C1").build(), aCase().id("C2").patient("P0002").sex(Sex.MALE).build());

    assertThat(rule.assess(cases)).isEmpty();
  }
}
