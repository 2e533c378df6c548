package org.chivit.registry.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chivit.registry.testing.CaseBuilder.aCase;

import java.util.List;
import org.chivit.registry.code.Laterality;
import org.chivit.registry.outcome.CauseOfDeath;
import org.chivit.registry.outcome.OutcomeEvent;
import org.chivit.registry.patient.PatientId;
import org.chivit.registry.patient.Sex;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.synthetic.SyntheticCases;
import org.chivit.registry.testing.CaseBuilder;
import org.junit.jupiter.api.Test;

class RegistrySearchTest {

  private static CaseBuilder first() {
    return aCase().id("C1").patient("P1");
  }

  private static CaseBuilder second() {
    return aCase().id("C2").patient("P2");
  }

  private static List<PossibleDuplicate> search(CaseBuilder... cases) {
    List<RegistryCase> built = List.of(cases).stream().map(CaseBuilder::build).toList();
    return RegistrySearch.from(RegistrySearch.USUAL_SCORE).among(built).pairs();
  }

  @Test
  void theSameTumorOfTheSameChildIsListedWithTheReasons() {
    assertThat(search(second(), first()))
        .containsExactly(
            new PossibleDuplicate(
                new PatientId("P1"),
                new PatientId("P2"),
                100,
                List.of(
                    "same birth date +45",
                    "same sex +5",
                    "same province +10",
                    "same tumor +25",
                    "same incidence date +15")));
  }

  @Test
  void aTumorThatWasTypedLaterElsewhereIsFound() {
    assertThat(search(first().morphology(8000), second().incidence("2021-06-02")))
        .extracting(PossibleDuplicate::reasons)
        .containsExactly(
            List.of(
                "same birth date +45",
                "same sex +5",
                "same province +10",
                "one primary by IARC +20",
                "incidence dates within a month +10"));
  }

  @Test
  void aBirthDateThatDiffersIsFoundThroughTheTumorInItsProvince() {
    assertThat(search(first(), second().bornOn("2018-09-09")))
        .extracting(PossibleDuplicate::score)
        .containsExactly(80);
    assertThat(search(first(), second().bornOn("2020-09-09"))).isEmpty();
  }

  @Test
  void aLeukemiaThatWasTypedLaterIsFoundWhereSexAndDayOfBirthAreUnknown() {
    assertThat(
            search(
                first().topography("C42.1").morphology(9835).sex(Sex.UNKNOWN).bornOn("2018-02"),
                second().topography("C42.1").morphology(9811).incidence("2021-05-20")))
        .extracting(PossibleDuplicate::reasons)
        .containsExactly(
            List.of(
                "same month of birth +40",
                "same province +10",
                "one primary by IARC +20",
                "incidence dates within a month +10"));
  }

  @Test
  void aSlipInTheYearOfBirthIsFoundThroughTheDay() {
    assertThat(search(first().bornOn("2012-02-01"), second().bornOn("2021-02-01")))
        .extracting(PossibleDuplicate::score)
        .containsExactly(85);
  }

  @Test
  void aMissingBirthDateIsFoundThroughTheDiagnosisWhenAskedFor() {
    List<RegistryCase> cases =
        List.of(first().birthDateUnknown().build(), second().province("KH-2").build());

    assertThat(RegistrySearch.from(45).among(cases).pairs())
        .extracting(PossibleDuplicate::score)
        .containsExactly(45);
  }

  @Test
  void twoChildrenOfOneDayWithTwoTumorsAreNotListed() {
    assertThat(search(first(), second().topography("C42.1").morphology(9811))).isEmpty();
  }

  @Test
  void theCasesOfOnePatientAreNotCompared() {
    assertThat(search(first(), second().patient("P1"))).isEmpty();
  }

  @Test
  void whoLivesAfterTheOthersDeathIsHardlyTheSame() {
    assertThat(
            search(
                first().died("2022-01-01"),
                second().laterality(Laterality.RIGHT).aliveOn("2022-02-01")))
        .isEmpty();
    assertThat(search(first().died("2022-01-01"), second().aliveOn("2021-12-31")))
        .extracting(PossibleDuplicate::score)
        .containsExactly(100);
  }

  @Test
  void whoDiesOnAnotherDayIsHardlyTheSame() {
    assertThat(
            search(
                first().died("2022-01-01"),
                second()
                    .incidence("2021-06-30")
                    .event(new OutcomeEvent.Death(CaseBuilder.date("2023"), CauseOfDeath.UNKNOWN))))
        .isEmpty();
  }

  @Test
  void theBestOfSeveralTumorsCounts() {
    assertThat(
            search(
                first(),
                second().topography("C42.1").morphology(9861),
                aCase().id("C3").patient("P2")))
        .extracting(PossibleDuplicate::score)
        .containsExactly(100);
  }

  @Test
  void anotherSexSpeaksAgainstIt() {
    assertThat(search(first(), second().sex(Sex.MALE)))
        .extracting(PossibleDuplicate::score)
        .containsExactly(80);
  }

  @Test
  void syntheticChildrenAreHardlyListed() {
    List<RegistryCase> cases = new SyntheticCases(2018).first(3_000);

    assertThat(RegistrySearch.from(RegistrySearch.USUAL_SCORE).among(cases).pairs())
        .hasSizeLessThan(30);
  }
}
