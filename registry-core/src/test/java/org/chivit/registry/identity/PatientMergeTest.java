package org.chivit.registry.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.testing.CaseBuilder.date;

import java.util.List;
import java.util.Optional;
import org.chivit.registry.code.Province;
import org.chivit.registry.patient.Patient;
import org.chivit.registry.patient.PatientId;
import org.chivit.registry.patient.Sex;
import org.chivit.registry.presentation.Presentation;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.synthetic.SyntheticCases;
import org.chivit.registry.testing.CaseBuilder;
import org.junit.jupiter.api.Test;

class PatientMergeTest {

  private static CaseBuilder kept() {
    return aCase().id("C1").patient("P1");
  }

  private static CaseBuilder other() {
    return aCase().id("C2").patient("P2");
  }

  private static PatientMerge merge(CaseBuilder kept, CaseBuilder other) {
    return PatientMerge.of(List.of(kept.build()), List.of(other.build()));
  }

  @Test
  void theCasesOfTheOtherAreOfTheKeptPatientAndElseAsTheyWere() {
    PatientMerge merge = merge(kept(), other().surgery("2021-06-01").aliveOn("2022-01-01"));

    assertThat(merge.cases())
        .containsExactly(
            kept().build(),
            other().patient("P1").surgery("2021-06-01").aliveOn("2022-01-01").build());
    assertThat(merge.contradictions()).isEmpty();
  }

  @Test
  void nothingThatIsRecordedOfACaseIsLostExceptWhoseItIs() {
    List<RegistryCase> whole = new SyntheticCases(7).first(40);
    for (int i = 0; i < whole.size(); i += 2) {
      RegistryCase kept = whole.get(i);
      RegistryCase other = whole.get(i + 1);

      PatientMerge merge = PatientMerge.of(List.of(kept), List.of(other));

      assertThat(merge.cases().get(0).withPatient(kept.patient())).isEqualTo(kept);
      assertThat(merge.cases().get(1).withPatient(other.patient())).isEqualTo(other);
    }
    assertThat(whole).anyMatch(each -> !each.presentation().equals(Presentation.UNKNOWN));
  }

  @Test
  void whatOneDoesNotKnowTheOtherTells() {
    PatientMerge merge =
        merge(
            kept().sex(Sex.UNKNOWN).bornOn("2018").provinceUnknown(),
            other().sex(Sex.MALE).bornOn("2018-03").province("KH-4"));

    assertThat(merge.patient())
        .isEqualTo(
            new Patient(
                new PatientId("P1"),
                Sex.MALE,
                Optional.of(date("2018-03")),
                Optional.of(new Province("KH-4"))));
    assertThat(merge.cases()).extracting(RegistryCase::patient).containsOnly(merge.patient());
    assertThat(merge.contradictions()).isEmpty();
  }

  @Test
  void eachCaseKeepsItsProvince() {
    assertThat(merge(kept().province("KH-1"), other().province("KH-4")).cases())
        .extracting(each -> each.patient().province().orElseThrow().code())
        .containsExactly("KH-1", "KH-4");
  }

  @Test
  void whatContradictsIsSaidAndTheKeptPatientStands() {
    PatientMerge merge =
        merge(
            kept().sex(Sex.FEMALE).bornOn("2018-02-01"),
            other().sex(Sex.MALE).bornOn("2018-01-02"));

    assertThat(merge.contradictions())
        .containsExactly(
            "The sex is female for P1 and male in case C2 of P2.",
            "The birth date is 2018-02-01 for P1 and 2018-01-02 in case C2 of P2.");
    assertThat(merge.cases())
        .extracting(each -> each.patient().sex() + " " + each.patient().birthDate().orElseThrow())
        .containsOnly("FEMALE 2018-02-01");
  }

  @Test
  void aContradictionWithinTheKeptPatientIsSaidToo() {
    PatientMerge merge =
        PatientMerge.of(
            List.of(kept().build(), kept().id("C3").sex(Sex.MALE).build()),
            List.of(other().build()));

    assertThat(merge.contradictions())
        .containsExactly("The sex is female for P1 and male in case C3 of P1.");
  }

  @Test
  void aPatientIsNotMergedWithItself() {
    assertThatThrownBy(() -> merge(kept(), other().patient("P1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a patient is not merged with itself: P1");
  }

  @Test
  void aMergeTakesTheCasesOfTwoPatients() {
    List<RegistryCase> two = List.of(kept().build(), other().build());

    assertThatThrownBy(() -> PatientMerge.of(two, List.of(aCase().patient("P3").build())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a merge takes the cases of two patients");
    assertThatThrownBy(() -> PatientMerge.of(List.of(), two))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a merge takes the cases of two patients");
  }
}
