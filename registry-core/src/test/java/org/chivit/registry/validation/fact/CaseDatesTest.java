package org.chivit.registry.validation.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.testing.CaseBuilder.date;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chivit.registry.code.Answer;
import org.chivit.registry.outcome.EventKind;
import org.chivit.registry.outcome.OutcomeEvent;
import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.staging.StageAssessment;
import org.chivit.registry.staging.StageBasis;
import org.chivit.registry.treatment.CareAccess;
import org.chivit.registry.treatment.CareSupport;
import org.chivit.registry.treatment.ChemotherapyCourse;
import org.chivit.registry.treatment.CourseStatus;
import org.chivit.registry.treatment.Surgery;
import org.chivit.registry.treatment.SurgeryIntent;
import org.chivit.registry.treatment.TreatmentIntent;
import org.junit.jupiter.api.Test;

class CaseDatesTest {

  private final CaseDates full =
      new CaseDates(
          aCase()
              .firstSymptom("2021-04")
              .firstContact("2021-04-02")
              .referral("2021-04-03")
              .firstOncologyVisit("2021-05-01")
              .diagnosis("2021-05-10")
              .treatmentStart("2021-05-12")
              .stage(
                  "II",
                  new StageAssessment(
                      StageBasis.IMAGING,
                      Answer.NO,
                      Optional.of(date("2021-05-11")),
                      Optional.empty()))
              .access(
                  new CareAccess(
                      Optional.of(date("2021-11-02")), Answer.NO, List.of(), CareSupport.UNKNOWN))
              .surgery(surgery("2021-05-02", SurgeryIntent.DIAGNOSTIC))
              .surgery(surgery("2021-06-01", SurgeryIntent.CURATIVE))
              .surgery(surgery("2021-06-02", SurgeryIntent.PALLIATIVE))
              .radiotherapy("2021-07-01", "2021-07-10")
              .chemotherapy("2021-05-12", "2021-09-01")
              .chemotherapy(palliativeWithoutEnd("2021-11-01"))
              .event(new OutcomeEvent.SecondMalignancy(date("2021-10-01")))
              .died("2021-12-01")
              .aliveOn("2021-11-01")
              .build());

  @Test
  void everyDateOfACaseIsAmongAll() {
    assertThat(full.all())
        .extracting(fact -> fact.field().variable())
        .containsExactly(
            Variable.BIRTH_DATE,
            Variable.INCIDENCE_DATE,
            Variable.FIRST_SYMPTOM_DATE,
            Variable.FIRST_CONTACT_DATE,
            Variable.REFERRAL_DATE,
            Variable.FIRST_ONCOLOGY_VISIT_DATE,
            Variable.DIAGNOSIS_DATE,
            Variable.TREATMENT_START_DATE,
            Variable.STAGE_DATE,
            Variable.PALLIATIVE_CARE_DATE,
            Variable.SURGERY_DATE,
            Variable.SURGERY_DATE,
            Variable.SURGERY_DATE,
            Variable.RADIOTHERAPY_START_DATE,
            Variable.CHEMOTHERAPY_START_DATE,
            Variable.CHEMOTHERAPY_START_DATE,
            Variable.RADIOTHERAPY_END_DATE,
            Variable.CHEMOTHERAPY_END_DATE,
            Variable.EVENT_DATE,
            Variable.EVENT_DATE,
            Variable.FOLLOW_UP_DATE);
  }

  @Test
  void aFactOfAListIsNamedByItsItem() {
    assertThat(full.death())
        .contains(
            new DatedFact("the death", date("2021-12-01"), new FieldRef(Variable.EVENT_DATE, 1)));
    assertThat(full.events(EventKind.SECOND_MALIGNANCY))
        .containsExactly(
            new DatedFact(
                "the second malignancy", date("2021-10-01"), new FieldRef(Variable.EVENT_DATE, 0)));
  }

  @Test
  void aBiopsyDoesNotTreat() {
    assertThat(full.treatingSurgeries())
        .extracting(fact -> fact.field().item())
        .containsExactly(1, 2);
  }

  @Test
  void palliationDoesNotCure() {
    assertThat(full.possiblyCurativeStarts())
        .extracting(fact -> fact.date().toString())
        .containsExactly("2021-06-01", "2021-07-01", "2021-05-12");
  }

  @Test
  void aDiagnosisMayBeDatedTwice() {
    assertThat(DatedFact.inWords(full.diagnoses()))
        .isEqualTo("the incidence date (2021-05-10) and the diagnosis date (2021-05-10)");
  }

  @Test
  void aCaseThatSaysLittleHasItsIncidenceDate() {
    CaseDates bare = new CaseDates(aCase().birthDateUnknown().build());

    assertThat(bare.all()).isEqualTo(List.of(bare.incidence()));
    assertThat(bare.death()).isEmpty();
  }

  @Test
  void aFactBeginsASentence() {
    assertThat(full.firstSymptom().orElseThrow().inWordsCapitalized())
        .isEqualTo("The first symptom (2021-04)");
  }

  @Test
  void aFactWithoutANameIsRefused() {
    FieldRef field = FieldRef.of(Variable.BIRTH_DATE);

    assertThatThrownBy(() -> new DatedFact(" ", date("2021"), field))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a dated fact has a name");
  }

  private static Surgery surgery(String day, SurgeryIntent intent) {
    return new Surgery(date(day), Optional.empty(), intent, Optional.empty());
  }

  private static ChemotherapyCourse palliativeWithoutEnd(String start) {
    return new ChemotherapyCourse(
        date(start),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        TreatmentIntent.PALLIATIVE,
        CourseStatus.ONGOING);
  }
}
