package org.chivit.registry.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chivit.registry.store.DerivedColumns.chemotherapy;
import static org.chivit.registry.store.DerivedColumns.day;
import static org.chivit.registry.store.DerivedColumns.value;
import static org.chivit.registry.testing.CaseBuilder.aCase;

import org.chivit.registry.testing.CaseBuilder;
import org.chivit.registry.treatment.CourseStatus;
import org.junit.jupiter.api.Test;

class AnalysisRowPathwayTest {

  @Test
  void everyAnchorHasItsDayAndItsPrecision() {
    CaseBuilder child =
        aCase()
            .firstSymptom("2021-03")
            .firstContact("2021-04-02")
            .referral("2021-04-20")
            .firstOncologyVisit("2021-05-03")
            .diagnosis("2021-05-17")
            .treatmentStart("2021-05-20");

    assertThat(day(child, AnalysisColumn.FIRST_SYMPTOM_DAY)).isEqualTo("2021-03-15");
    assertThat(value(child, AnalysisColumn.FIRST_SYMPTOM_PRECISION)).isEqualTo("month");
    assertThat(day(child, AnalysisColumn.FIRST_CONTACT_DAY)).isEqualTo("2021-04-02");
    assertThat(value(child, AnalysisColumn.FIRST_CONTACT_PRECISION)).isEqualTo("day");
    assertThat(day(child, AnalysisColumn.REFERRAL_DAY)).isEqualTo("2021-04-20");
    assertThat(day(child, AnalysisColumn.ONCOLOGY_VISIT_DAY)).isEqualTo("2021-05-03");
    assertThat(day(child, AnalysisColumn.DIAGNOSIS_DAY)).isEqualTo("2021-05-17");
    assertThat(day(child, AnalysisColumn.TREATMENT_START_DAY)).isEqualTo("2021-05-20");
  }

  @Test
  void theIncidenceDateStandsInForADiagnosisThatIsNotRecordedApart() {
    CaseBuilder child = aCase().incidence("2021-05");

    assertThat(day(child, AnalysisColumn.DIAGNOSIS_DAY)).isEqualTo("2021-05-15");
    assertThat(value(child, AnalysisColumn.DIAGNOSIS_PRECISION)).isEqualTo("month");
  }

  @Test
  void aSymptomOfTheMonthOfTheFirstContactDoesNotComeAfterIt() {
    CaseBuilder child = aCase().firstSymptom("2021-04").firstContact("2021-04-02");

    assertThat(day(child, AnalysisColumn.FIRST_SYMPTOM_DAY)).isEqualTo("2021-04-02");
  }

  @Test
  void anIncidenceDateKnownToTheYearDoesNotComeAfterTheDeath() {
    CaseBuilder child = aCase().incidence("2021").died("2021-03-09");

    assertThat(day(child, AnalysisColumn.INCIDENCE_DAY)).isEqualTo("2021-03-09");
    assertThat(value(child, AnalysisColumn.INCIDENCE_PRECISION)).isEqualTo("year");
    assertThat(day(child, AnalysisColumn.DEATH_DAY)).isEqualTo("2021-03-09");
  }

  @Test
  void aTreatmentKnownToTheMonthDoesNotComeBeforeTheIncidenceDate() {
    CaseBuilder child =
        aCase().incidence("2021-05-28").chemotherapy(chemotherapy("2021-05", CourseStatus.ONGOING));

    assertThat(day(child, AnalysisColumn.TREATMENT_START_DAY)).isEqualTo("2021-05-28");
    assertThat(value(child, AnalysisColumn.TREATMENT_START_PRECISION)).isEqualTo("month");
  }

  @Test
  void aDiagnosisOfTheMonthOfTheTreatmentDoesNotComeAfterIt() {
    CaseBuilder recorded =
        aCase().incidence("2021-05-02").diagnosis("2021-05").treatmentStart("2021-05-10");
    CaseBuilder derived =
        aCase()
            .incidence("2021-05-02")
            .diagnosis("2021-05")
            .chemotherapy(chemotherapy("2021-05-09", CourseStatus.ONGOING));

    assertThat(day(recorded, AnalysisColumn.DIAGNOSIS_DAY)).isEqualTo("2021-05-10");
    assertThat(value(recorded, AnalysisColumn.DIAGNOSIS_PRECISION)).isEqualTo("month");
    assertThat(day(derived, AnalysisColumn.DIAGNOSIS_DAY)).isEqualTo("2021-05-09");
  }

  @Test
  void aTreatmentKnownToTheMonthDoesNotComeBeforeTheDiagnosis() {
    CaseBuilder child =
        aCase().incidence("2021-05-02").diagnosis("2021-05-28").treatmentStart("2021-05");

    assertThat(day(child, AnalysisColumn.TREATMENT_START_DAY)).isEqualTo("2021-05-28");
  }

  @Test
  void aTreatmentThatIsKnownToComeBeforeTheConfirmationStaysBeforeIt() {
    CaseBuilder child =
        aCase().incidence("2021-05-02").diagnosis("2021-05-28").treatmentStart("2021-05-10");

    assertThat(day(child, AnalysisColumn.TREATMENT_START_DAY)).isEqualTo("2021-05-10");
    assertThat(day(child, AnalysisColumn.DIAGNOSIS_DAY)).isEqualTo("2021-05-28");
  }

  @Test
  void datesThatContradictEachOtherStayWhereTheyAre() {
    CaseBuilder child = aCase().incidence("2021-05-10").died("2021-05-01");

    assertThat(day(child, AnalysisColumn.INCIDENCE_DAY)).isEqualTo("2021-05-10");
    assertThat(day(child, AnalysisColumn.DEATH_DAY)).isEqualTo("2021-05-01");
  }
}
