package org.chivit.registry.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chivit.registry.testing.CaseBuilder.aCase;

import java.time.LocalDate;
import java.util.List;
import org.chivit.registry.code.BasisOfDiagnosis;
import org.chivit.registry.code.Behavior;
import org.chivit.registry.code.Laterality;
import org.chivit.registry.patient.Sex;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.testing.CaseBuilder;
import org.chivit.registry.validation.Finding;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What CanReg5 5.00.44 gets wrong over childhood tumors, found by running its classes: each must
 * come out right here.
 */
class KnownDefectsTest {

  private static final Validator VALIDATOR = StandardRules.validator(LocalDate.of(2021, 12, 31));

  @ParameterizedTest
  @CsvSource({
    "C71.6, 9421, UNCERTAIN",
    "C75.2, 9350, UNCERTAIN",
    "C71.2, 9413, BENIGN",
    "C70.9, 9530, BENIGN",
  })
  void tumorsOfTheBrainThatAreNotMalignantHaveAGroup(
      String topography, int morphology, Behavior behavior) {
    assertThat(
            rulesThatFind(unpaired(topography, morphology).behavior(behavior).bornOn("2012-01-01")))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"C71.6, 9475", "C71.7, 9385"})
  void morphologiesOfTheNewestEditionAreKnown(String topography, int morphology) {
    assertThat(rulesThatFind(unpaired(topography, morphology).bornOn("2012-01-01"))).isEmpty();
  }

  @Test
  void theMalignantTeratomaOfABoyIsAskedAfter() {
    CaseBuilder teratoma =
        aCase().sex(Sex.MALE).topography("C62.9").morphology(9084).stageUnknown();

    assertThat(rulesThatFind(teratoma)).containsExactly("sex-002");
  }

  @Test
  void tumorsInSituOfTheBrainAreAskedAfter() {
    CaseBuilder inSitu = unpaired("C71.9", 8010).behavior(Behavior.IN_SITU);

    assertThat(rulesThatFind(inSitu)).contains("tumor-001");
  }

  @Test
  void anUnknownAgeIsNoAgeOfFifteen() {
    CaseBuilder unknown = aCase().birthDateUnknown();

    assertThat(rulesThatFind(unknown)).isEmpty();
    assertThat(VALIDATOR.assess(unknown.build()).notRun())
        .extracting(verdict -> verdict.rule().id().value())
        .contains("age-001");
  }

  @ParameterizedTest
  @CsvSource({"2020", "2021-04", "2021-05-09"})
  void aLastContactBeforeTheDiagnosisIsFoundHoweverMuchOfItIsKnown(String contact) {
    assertThat(rulesThatFind(aCase().aliveOn(contact))).containsExactly("date-004");
  }

  @Test
  void aLastContactBeforeBirthAndAfterDeathAreFound() {
    assertThat(rulesThatFind(aCase().aliveOn("2017-01-01"))).contains("date-003");
    assertThat(rulesThatFind(aCase().died("2021-06-01").aliveOn("2021-07-01")))
        .containsExactly("outcome-003");
  }

  @Test
  void aPleuropulmonaryBlastomaOfTheLungRaisesNothing() {
    CaseBuilder blastoma =
        aCase().topography("C34.9").morphology(8973).laterality(Laterality.RIGHT);

    assertThat(rulesThatFind(blastoma.stageUnknown())).isEmpty();
  }

  @Test
  void childrenWhoWereDiagnosedByImagingRaiseNothing() {
    CaseBuilder hepatoblastoma =
        unpaired("C22.0", 8970).basis(BasisOfDiagnosis.CLINICAL_INVESTIGATION);
    CaseBuilder medulloblastoma =
        unpaired("C71.6", 9470).basis(BasisOfDiagnosis.CLINICAL_INVESTIGATION);

    assertThat(rulesThatFind(hepatoblastoma)).isEmpty();
    assertThat(rulesThatFind(medulloblastoma)).isEmpty();
  }

  @Test
  void aRetinoblastomaOfBothEyesIsNoDuplicate() {
    List<RegistryCase> eyes =
        List.of(
            aCase().id("C1").topography("C69.2").morphology(9510).build(),
            aCase()
                .id("C2")
                .topography("C69.2")
                .morphology(9510)
                .laterality(Laterality.RIGHT)
                .build());

    assertThat(VALIDATOR.assessTogether(eyes)).isEmpty();
  }

  private static CaseBuilder unpaired(String topography, int morphology) {
    return aCase()
        .topography(topography)
        .morphology(morphology)
        .laterality(Laterality.NOT_PAIRED)
        .stageUnknown();
  }

  /** The ids of the rules that find an error or a warning. */
  private static List<String> rulesThatFind(CaseBuilder builder) {
    return VALIDATOR.assess(builder.build()).findings().stream()
        .filter(finding -> finding.severity() != Severity.INFO)
        .map(Finding::rule)
        .map(rule -> rule.id().value())
        .toList();
  }
}
