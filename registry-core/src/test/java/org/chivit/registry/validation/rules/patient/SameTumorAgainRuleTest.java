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

class SameTumorAgainRuleTest {

  private final CrossCaseRule rule = new SameTumorAgainRule();

  @Test
  void theSameTumorAYearLaterIsFound() {
    List<RegistryCase> cases =
        List.of(aCase().id("C1").build(), aCase().id("C2").incidence("2022-05-11").build());

    assertThat(rule.assess(cases))
        .containsExactly(
            new Finding(
                rule.info(),
                new CaseId("C2"),
                List.of(
                    FieldRef.of(Variable.TOPOGRAPHY),
                    FieldRef.of(Variable.MORPHOLOGY),
                    FieldRef.of(Variable.LATERALITY)),
                "8960 at C64.9, side left, of 2022-05-11 may be the tumor of case C1 of the same patient, P0001: C64.9, side left, of 2021-05-10."));
  }

  @Test
  void theOtherSideIsAnotherTumor() {
    List<RegistryCase> cases =
        List.of(
            aCase().id("C1").build(),
            aCase().id("C2").incidence("2022-05-11").laterality(Laterality.RIGHT).build());

    assertThat(rule.assess(cases)).isEmpty();
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
  void anUnknownSideMayBeTheSame() {
    List<RegistryCase> cases =
        List.of(aCase().id("C1").build(), aCase().id("C2").laterality(Laterality.UNKNOWN).build());

    assertThat(rule.assess(cases))
        .containsExactly(
            new Finding(
                rule.info(),
                new CaseId("C2"),
                List.of(
                    FieldRef.of(Variable.TOPOGRAPHY),
                    FieldRef.of(Variable.MORPHOLOGY),
                    FieldRef.of(Variable.LATERALITY)),
                "8960 at C64.9, side unknown, of 2021-05-10 may be the tumor of case C1 of the same patient, P0001: C64.9, side left, of 2021-05-10."));
  }

  @Test
  void anotherPartOfTheSameOrganMayBeTheSame() {
    List<RegistryCase> cases =
        List.of(
            aCase().id("C1").topography("C71.6").morphology(9470).build(),
            aCase().id("C2").topography("C71.7").morphology(9470).build());

    assertThat(rule.assess(cases))
        .containsExactly(
            new Finding(
                rule.info(),
                new CaseId("C2"),
                List.of(
                    FieldRef.of(Variable.TOPOGRAPHY),
                    FieldRef.of(Variable.MORPHOLOGY),
                    FieldRef.of(Variable.LATERALITY)),
                "9470 at C71.7, side left, of 2021-05-10 may be the tumor of case C1 of the same patient, P0001: C71.6, side left, of 2021-05-10."));
  }

  @Test
  void whatAgreesToTheDayIsLeftToTheDuplicateRule() {
    List<RegistryCase> cases = List.of(aCase().id("C1").build(), aCase().id("C2").build());

    assertThat(rule.assess(cases)).isEmpty();
  }

  @Test
  void anotherOrganIsAnotherTumor() {
    List<RegistryCase> cases =
        List.of(
            aCase().id("C1").build(),
            aCase().id("C2").topography("C22.0").incidence("2022-05-11").build());

    assertThat(rule.assess(cases)).isEmpty();
  }
}
