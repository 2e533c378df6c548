package org.chivit.registry.validation.rules.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chivit.registry.testing.CaseBuilder.aCase;

import java.util.List;
import org.chivit.registry.code.Laterality;
import org.chivit.registry.registration.CaseId;
import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.testing.CaseBuilder;
import org.chivit.registry.validation.CrossCaseRule;
import org.chivit.registry.validation.Finding;
import org.junit.jupiter.api.Test;

class MultiplePrimaryRuleTest {

  private final CrossCaseRule rule = new MultiplePrimaryRule();

  private static CaseBuilder leukemia(String id, int morphology) {
    return aCase()
        .id(id)
        .topography("C42.1")
        .morphology(morphology)
        .laterality(Laterality.NOT_PAIRED);
  }

  private List<String> messages(CaseBuilder first, CaseBuilder second) {
    return rule.assess(List.of(first.build(), second.build())).stream()
        .map(Finding::message)
        .toList();
  }

  @Test
  void aLeukemiaAgainAsALymphomaOfItsLineageIsFound() {
    List<RegistryCase> cases =
        List.of(
            leukemia("C1", 9811).build(),
            leukemia("C2", 9687).topography("C77.2").incidence("2023-04").build());

    assertThat(rule.assess(cases))
        .containsExactly(
            new Finding(
                rule.info(),
                new CaseId("C2"),
                List.of(FieldRef.of(Variable.MORPHOLOGY), FieldRef.of(Variable.TOPOGRAPHY)),
                "9687 at C77.2 of 2023-04 is one primary with case C1 of the same patient, P0001: 9811 at C42.1 of 2021-05-10; both are B-cell neoplasms."));
  }

  @Test
  void aTumorThatWasRegisteredBeforeItsTypeWasKnownIsFound() {
    assertThat(messages(aCase().id("C1").morphology(8000), aCase().id("C2")))
        .containsExactly(
            "8960 at C64.9 of 2021-05-10 is one primary with case C1 of the same patient, P0001: 8000 at C64.9 of 2021-05-10; other specified types of tumors and unspecified tumors are not told apart.");
  }

  @Test
  void aTumorOfUnknownSiteIsAskedAfter() {
    assertThat(messages(aCase().id("C1").topography("C80.9").morphology(8000), aCase().id("C2")))
        .containsExactly(
            "8960 at C64.9 of 2021-05-10 may be one primary with case C1 of the same patient, P0001: 8000 at C80.9 of 2021-05-10; the site or the histology does not tell.");
  }

  @Test
  void aSecondCancerOfAnotherGroupIsClean() {
    assertThat(messages(leukemia("C1", 9811), leukemia("C2", 9861))).isEmpty();
  }

  @Test
  void theSameMorphologyAtTheSameSiteIsLeftToOtherRules() {
    assertThat(messages(aCase().id("C1"), aCase().id("C2").incidence("2023"))).isEmpty();
  }

  @Test
  void twoSidesMayBeTwoCasesEvenOfTwoTypesOfAGroup() {
    assertThat(
            messages(
                aCase().id("C1").morphology(9510).topography("C69.2"),
                aCase().id("C2").morphology(9511).topography("C69.2").laterality(Laterality.RIGHT)))
        .isEmpty();
  }

  @Test
  void theCasesOfTwoPatientsAreNotCompared() {
    assertThat(messages(leukemia("C1", 9811), leukemia("C2", 9836).patient("P2"))).isEmpty();
  }
}
