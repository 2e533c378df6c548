package org.chivit.registry.validation.rules.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chivit.registry.testing.CaseBuilder.aCase;

import java.util.List;
import org.chivit.registry.code.Laterality;
import org.chivit.registry.patient.Sex;
import org.chivit.registry.registration.CaseId;
import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.testing.CaseBuilder;
import org.chivit.registry.validation.CrossCaseRule;
import org.chivit.registry.validation.Finding;
import org.junit.jupiter.api.Test;

class TwoPatientIdsRuleTest {

  private final CrossCaseRule rule = new TwoPatientIdsRule();

  private static final RegistryCase FIRST = aCase().id("C1").patient("P1").build();

  @Test
  void theSameChildUnderAnotherIdIsFound() {
    assertThat(rule.assess(List.of(aCase().id("C2").patient("P2").stageUnknown().build(), FIRST)))
        .containsExactly(
            new Finding(
                rule.info(),
                new CaseId("C2"),
                List.of(FieldRef.of(Variable.PATIENT_ID), FieldRef.of(Variable.BIRTH_DATE)),
                "Patient P2 and patient P1 of case C1 agree in sex, birth date, province, tumor, side and incidence date, 2021-05-10."));
  }

  @Test
  void anyDifferenceIsClean() {
    for (CaseBuilder other :
        List.of(
            aCase().patient("P2").sex(Sex.MALE),
            aCase().patient("P2").provinceUnknown(),
            aCase().patient("P2").bornOn("2018-02-02"),
            aCase().patient("P2").incidence("2021-05-11"),
            aCase().patient("P2").laterality(Laterality.RIGHT),
            aCase().patient("P2").morphology(8964),
            aCase().patient("P2").topography("C65.9"),
            aCase().patient("P1"))) {
      assertThat(rule.assess(List.of(FIRST, other.id("C2").build()))).isEmpty();
    }
  }

  @Test
  void datesKnownInPartAreNotCompared() {
    assertThat(
            rule.assess(
                List.of(
                    aCase().id("C1").patient("P1").bornOn("2018-02").build(),
                    aCase().id("C2").patient("P2").bornOn("2018-02").build(),
                    aCase().id("C3").patient("P3").birthDateUnknown().build(),
                    aCase().id("C4").patient("P4").birthDateUnknown().build())))
        .isEmpty();
  }
}
