package org.chivit.registry.validation.rules.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chivit.registry.testing.CaseBuilder.aCase;

import java.util.List;
import org.chivit.registry.code.Laterality;
import org.chivit.registry.registration.CaseId;
import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.CrossCaseRule;
import org.chivit.registry.validation.Finding;
import org.junit.jupiter.api.Test;

class DuplicateTumorRuleTest {

  private final CrossCaseRule rule = new DuplicateTumorRule();

  @Test
  void oneTumorUnderTwoIdsIsFound() {
    List<RegistryCase> cases = List.of(aCase().id("C1").build(), aCase().id("C2").build());

    assertThat(rule.assess(cases))
        .containsExactly(
            new Finding(
                rule.info(),
                new CaseId("C2"),
                List.of(
                    FieldRef.of(Variable.CASE_ID),
                    FieldRef.of(Variable.TOPOGRAPHY),
                    FieldRef.of(Variable.MORPHOLOGY)),
                "Case C1 of the same patient, P0001, is the same tumor: 8960 at C64.9, side left, of 2021-05-10."));
  }

  @Test
  void bothEyesOfARetinoblastomaAreTwoTumors() {
    List<RegistryCase> cases =
        List.of(
            aCase()
                .id("C1")
                .topography("C69.2")
                .morphology(9510)
                .laterality(Laterality.LEFT)
                .build(),
            aCase()
                .id("C2")
                .topography("C69.2")
                .morphology(9510)
                .laterality(Laterality.RIGHT)
                .build());

    assertThat(rule.assess(cases)).isEmpty();
  }

  @Test
  void anotherPatientMayHaveTheSameTumor() {
    List<RegistryCase> cases =
        List.of(aCase().id("C1").build(), aCase().id("C2").patient("P0002").build());

    assertThat(rule.assess(cases)).isEmpty();
  }

  @Test
  void anotherMorphologyIsAnotherTumor() {
    List<RegistryCase> cases =
        List.of(aCase().id("C1").build(), aCase().id("C2").morphology(8964).build());

    assertThat(rule.assess(cases)).isEmpty();
  }

  @Test
  void anotherIncidenceDateIsNoDuplicate() {
    List<RegistryCase> cases =
        List.of(aCase().id("C1").build(), aCase().id("C2").incidence("2021-05-11").build());

    assertThat(rule.assess(cases)).isEmpty();
  }

  @Test
  void anotherSiteIsNoDuplicate() {
    List<RegistryCase> cases =
        List.of(aCase().id("C1").build(), aCase().id("C2").topography("C65.9").build());

    assertThat(rule.assess(cases)).isEmpty();
  }
}
