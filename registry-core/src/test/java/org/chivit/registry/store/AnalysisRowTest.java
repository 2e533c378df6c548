package org.chivit.registry.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.testing.CaseBuilder.date;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.chivit.registry.code.BasisOfDiagnosis;
import org.chivit.registry.code.Behavior;
import org.chivit.registry.outcome.CauseOfDeath;
import org.chivit.registry.outcome.DiseaseStatus;
import org.chivit.registry.outcome.FollowUp;
import org.chivit.registry.outcome.OutcomeEvent;
import org.chivit.registry.outcome.VitalStatus;
import org.chivit.registry.testing.CaseBuilder;
import org.chivit.registry.treatment.ChemotherapyCourse;
import org.chivit.registry.treatment.CourseStatus;
import org.chivit.registry.treatment.Surgery;
import org.chivit.registry.treatment.SurgeryIntent;
import org.chivit.registry.treatment.TreatmentIntent;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AnalysisRowTest {

  private static Object value(CaseBuilder builder, AnalysisColumn column) {
    return AnalysisRow.of(builder.build()).value(column);
  }

  /** A day column as an ISO date. */
  private static String day(CaseBuilder builder, AnalysisColumn column) {
    return LocalDate.ofEpochDay((Integer) value(builder, column)).toString();
  }

  private static Surgery surgery(String day, SurgeryIntent intent) {
    return new Surgery(date(day), Optional.empty(), intent, Optional.empty());
  }

  private static ChemotherapyCourse chemotherapy(String start, CourseStatus status) {
    return new ChemotherapyCourse(
        date(start),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        TreatmentIntent.CURATIVE,
        status);
  }

  private static FollowUp contact(String day, VitalStatus status) {
    return new FollowUp(date(day), status, DiseaseStatus.UNKNOWN, Optional.empty());
  }

  @Nested
  class Patient {

    @Test
    void theDefaultCaseIsAGirlOfThreeWithAWilmsTumor() {
      CaseBuilder girl = aCase();

      assertThat(value(girl, AnalysisColumn.CASE_ID)).isEqualTo("C0001");
      assertThat(value(girl, AnalysisColumn.PATIENT_ID)).isEqualTo("P0001");
      assertThat(value(girl, AnalysisColumn.SEX)).isEqualTo("female");
      assertThat(value(girl, AnalysisColumn.PROVINCE)).isEqualTo("KH-8");
      assertThat(day(girl, AnalysisColumn.BIRTH_DAY)).isEqualTo("2018-02-01");
      assertThat(value(girl, AnalysisColumn.BIRTH_PRECISION)).isEqualTo("day");
      assertThat(value(girl, AnalysisColumn.AGE_YEARS)).isEqualTo(3);
      assertThat(value(girl, AnalysisColumn.AGE_BAND)).isEqualTo("1-4");
      // Rscript -e 'as.Date("2021-05-10") - as.Date("2018-02-01")' says 1194 days.
      assertThat(value(girl, AnalysisColumn.AGE_DAYS)).isEqualTo(1194);
    }

    @Test
    void everyColumnHoldsTheTypeThatItsSpecSays() {
      AnalysisRow row =
          AnalysisRow.of(
              aCase().firstSymptom("2021-04").chemotherapy("2021-06-01", "2021-09-01").build());

      for (AnalysisColumn column : AnalysisColumn.values()) {
        Object value = row.value(column);
        if (value != null) {
          assertThat(value)
              .as(column.columnName())
              .isInstanceOf(column.spec().type() == ColumnType.TEXT ? String.class : Integer.class);
        }
      }
    }

    @Test
    void whatIsNotRecordedIsMissing() {
      CaseBuilder unknown = aCase().birthDateUnknown().provinceUnknown().stageUnknown();

      assertThat(value(unknown, AnalysisColumn.BIRTH_DAY)).isNull();
      assertThat(value(unknown, AnalysisColumn.BIRTH_PRECISION)).isNull();
      assertThat(value(unknown, AnalysisColumn.AGE_YEARS)).isNull();
      assertThat(value(unknown, AnalysisColumn.AGE_DAYS)).isNull();
      assertThat(value(unknown, AnalysisColumn.AGE_BAND)).isNull();
      assertThat(value(unknown, AnalysisColumn.PROVINCE)).isNull();
      assertThat(value(unknown, AnalysisColumn.STAGE)).isNull();
      assertThat(value(unknown, AnalysisColumn.STAGE_TIER1)).isNull();
      assertThat(value(unknown, AnalysisColumn.REFERRAL_DAY)).isNull();
      assertThat(value(unknown, AnalysisColumn.DEATH_DAY)).isNull();
      assertThat(value(unknown, AnalysisColumn.CAUSE_OF_DEATH)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
      "2021-05-10, 0, 0",
      "2020-05-11, 0, 0",
      "2020-05-10, 1, 1-4",
      "2016-05-11, 4, 1-4",
      "2016-05-10, 5, 5-9",
      "2011-05-10, 10, 10-14",
      "2006-05-11, 14, 10-14",
      "2006-05-10, 15, 15-19",
      "2001-05-11, 19, 15-19",
      "2001-05-10, 20, 20+"
    })
    void ageCountsBirthdaysThatHavePassed(String birth, int years, String band) {
      CaseBuilder child = aCase().bornOn(birth);

      assertThat(value(child, AnalysisColumn.AGE_YEARS)).isEqualTo(years);
      assertThat(value(child, AnalysisColumn.AGE_BAND)).isEqualTo(band);
    }

    @Test
    void aChildBornOnALeapDayIsOneYearOldOnTheFirstOfMarch() {
      assertThat(
              value(aCase().bornOn("2020-02-29").incidence("2021-02-28"), AnalysisColumn.AGE_YEARS))
          .isEqualTo(0);
      assertThat(
              value(aCase().bornOn("2020-02-29").incidence("2021-03-01"), AnalysisColumn.AGE_YEARS))
          .isEqualTo(1);
    }

    @Test
    void ageInDaysNeedsBothDatesToTheMonth() {
      // Rscript -e 'as.Date("2021-05-10") - as.Date("2018-02-15")' says 1180 days.
      assertThat(value(aCase().bornOn("2018-02"), AnalysisColumn.AGE_DAYS)).isEqualTo(1180);
      assertThat(value(aCase().bornOn("2018"), AnalysisColumn.AGE_DAYS)).isNull();
      assertThat(value(aCase().incidence("2021"), AnalysisColumn.AGE_DAYS)).isNull();
      assertThat(value(aCase().bornOn("2018"), AnalysisColumn.AGE_YEARS)).isEqualTo(2);
    }

    @Test
    void aChildBornInTheYearOfTheDiagnosisIsNotOlderThanItsLife() {
      CaseBuilder infant = aCase().bornOn("2021").incidence("2021-03-10");

      assertThat(day(infant, AnalysisColumn.BIRTH_DAY)).isEqualTo("2021-03-10");
      assertThat(value(infant, AnalysisColumn.BIRTH_PRECISION)).isEqualTo("year");
      assertThat(value(infant, AnalysisColumn.AGE_YEARS)).isEqualTo(0);
    }

    @Test
    void aBirthAfterTheDiagnosisGivesNoAge() {
      CaseBuilder wrong = aCase().bornOn("2021-06-01");

      assertThat(day(wrong, AnalysisColumn.BIRTH_DAY)).isEqualTo("2021-06-01");
      assertThat(value(wrong, AnalysisColumn.AGE_YEARS)).isNull();
      assertThat(value(wrong, AnalysisColumn.AGE_DAYS)).isNull();
      assertThat(value(wrong, AnalysisColumn.AGE_BAND)).isNull();
    }
  }

  @Nested
  class TumorAndStage {

    @Test
    void aWilmsTumorIsClassifiedOnEveryAxis() {
      CaseBuilder wilms = aCase();

      assertThat(value(wilms, AnalysisColumn.TOPOGRAPHY)).isEqualTo("C64.9");
      assertThat(value(wilms, AnalysisColumn.MORPHOLOGY)).isEqualTo("8960/3");
      assertThat(value(wilms, AnalysisColumn.BEHAVIOR)).isEqualTo(3);
      assertThat(value(wilms, AnalysisColumn.LATERALITY)).isEqualTo("left");
      assertThat(value(wilms, AnalysisColumn.BASIS_OF_DIAGNOSIS)).isEqualTo(7);
      assertThat(value(wilms, AnalysisColumn.MICROSCOPIC)).isEqualTo("yes");
      assertThat(value(wilms, AnalysisColumn.ICCC_EDITION)).isEqualTo("ICCC-3/2017");
      assertThat(value(wilms, AnalysisColumn.ICCC_MAIN)).isEqualTo("VI");
      assertThat(value(wilms, AnalysisColumn.ICCC_GROUP)).isEqualTo("VIa");
      assertThat(value(wilms, AnalysisColumn.INDEX_CANCER)).isEqualTo("wilms-tumor");
      assertThat(value(wilms, AnalysisColumn.STAGE_SYSTEM)).isEqualTo("wilms");
      assertThat(value(wilms, AnalysisColumn.STAGE)).isEqualTo("II");
      assertThat(value(wilms, AnalysisColumn.STAGE_TIER1)).isEqualTo("localized");
      assertThat(value(wilms, AnalysisColumn.INCIDENCE_YEAR)).isEqualTo(2021);
    }

    @Test
    void anUnclassifiedTumorHasAnEditionButNoGroup() {
      CaseBuilder histiocytosis =
          aCase().topography("C41.9").morphology(9751).behavior(Behavior.UNCERTAIN).stageUnknown();

      assertThat(value(histiocytosis, AnalysisColumn.ICCC_EDITION)).isEqualTo("ICCC-3/2017");
      assertThat(value(histiocytosis, AnalysisColumn.ICCC_MAIN)).isNull();
      assertThat(value(histiocytosis, AnalysisColumn.ICCC_GROUP)).isNull();
      assertThat(value(histiocytosis, AnalysisColumn.INDEX_CANCER)).isNull();
      assertThat(value(histiocytosis, AnalysisColumn.STAGE_SYSTEM)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
      "DEATH_CERTIFICATE_ONLY, no",
      "TUMOR_MARKERS, no",
      "CYTOLOGY, yes",
      "UNKNOWN, unknown"
    })
    void theBasisSaysWhetherAMicroscopeWasUsed(BasisOfDiagnosis basis, String expected) {
      assertThat(value(aCase().basis(basis), AnalysisColumn.MICROSCOPIC)).isEqualTo(expected);
    }

    @Test
    void aStageIsStoredInTheSpellingOfItsSystem() {
      assertThat(value(aCase().stage("YIII"), AnalysisColumn.STAGE)).isEqualTo("yIII");
      assertThat(value(aCase().stage("x"), AnalysisColumn.STAGE_TIER1)).isEqualTo("unknown");
    }

    @Test
    void aStageThatTheSystemDoesNotKnowIsKeptWithoutAGroup() {
      assertThat(value(aCase().stage("V"), AnalysisColumn.STAGE)).isEqualTo("V");
      assertThat(value(aCase().stage("V"), AnalysisColumn.STAGE_TIER1)).isNull();
    }

    @Test
    void aStageOfATumorThatTorontoDoesNotStageIsKeptWithoutAGroup() {
      CaseBuilder carcinoma = aCase().topography("C22.0").morphology(8170).stage("III");

      assertThat(value(carcinoma, AnalysisColumn.STAGE_SYSTEM)).isNull();
      assertThat(value(carcinoma, AnalysisColumn.STAGE)).isEqualTo("III");
      assertThat(value(carcinoma, AnalysisColumn.STAGE_TIER1)).isNull();
    }
  }

  @Nested
  class Pathway {

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
          aCase()
              .incidence("2021-05-28")
              .chemotherapy(chemotherapy("2021-05", CourseStatus.ONGOING));

      assertThat(day(child, AnalysisColumn.TREATMENT_START_DAY)).isEqualTo("2021-05-28");
      assertThat(value(child, AnalysisColumn.TREATMENT_START_PRECISION)).isEqualTo("month");
    }

    @Test
    void datesThatContradictEachOtherStayWhereTheyAre() {
      CaseBuilder child = aCase().incidence("2021-05-10").died("2021-05-01");

      assertThat(day(child, AnalysisColumn.INCIDENCE_DAY)).isEqualTo("2021-05-10");
      assertThat(day(child, AnalysisColumn.DEATH_DAY)).isEqualTo("2021-05-01");
    }
  }

  @Nested
  class Treatment {

    @Test
    void aCaseWithoutTreatmentSaysSo() {
      CaseBuilder child = aCase();

      assertThat(value(child, AnalysisColumn.TREATMENT_STARTED)).isEqualTo("no");
      assertThat(value(child, AnalysisColumn.SURGERY)).isEqualTo("no");
      assertThat(value(child, AnalysisColumn.RADIOTHERAPY)).isEqualTo("no");
      assertThat(value(child, AnalysisColumn.CHEMOTHERAPY)).isEqualTo("no");
      assertThat(value(child, AnalysisColumn.TREATMENT_COMPLETION)).isEqualTo("not-started");
      assertThat(value(child, AnalysisColumn.TREATMENT_START_DAY)).isNull();
      assertThat(value(child, AnalysisColumn.TREATMENT_START_PRECISION)).isNull();
    }

    @Test
    void theEarliestTreatmentStandsInForAStartThatIsNotRecordedApart() {
      CaseBuilder child =
          aCase()
              .radiotherapy("2021-08-01", "2021-08-20")
              .surgery("2021-07-01")
              .chemotherapy("2021-05-20", "2021-11-30");

      assertThat(day(child, AnalysisColumn.TREATMENT_START_DAY)).isEqualTo("2021-05-20");
      assertThat(value(child, AnalysisColumn.SURGERY)).isEqualTo("yes");
      assertThat(value(child, AnalysisColumn.RADIOTHERAPY)).isEqualTo("yes");
      assertThat(value(child, AnalysisColumn.CHEMOTHERAPY)).isEqualTo("yes");
      assertThat(value(child, AnalysisColumn.TREATMENT_COMPLETION)).isEqualTo("completed");
    }

    @Test
    void aRecordedStartWinsOverTheEarliestTreatment() {
      CaseBuilder child =
          aCase().treatmentStart("2021-05-18").chemotherapy("2021-05-20", "2021-11-30");

      assertThat(day(child, AnalysisColumn.TREATMENT_START_DAY)).isEqualTo("2021-05-18");
    }

    @Test
    void aStartWithoutAnyTreatmentRecordedIsStartedAndNoMoreIsKnown() {
      CaseBuilder child = aCase().treatmentStart("2021-05-18");

      assertThat(value(child, AnalysisColumn.TREATMENT_STARTED)).isEqualTo("yes");
      assertThat(value(child, AnalysisColumn.CHEMOTHERAPY)).isEqualTo("no");
      assertThat(value(child, AnalysisColumn.TREATMENT_COMPLETION)).isEqualTo("unknown");
    }

    @Test
    void aBiopsyIsNoTreatment() {
      CaseBuilder child = aCase().surgery(surgery("2021-05-09", SurgeryIntent.DIAGNOSTIC));

      assertThat(value(child, AnalysisColumn.SURGERY)).isEqualTo("no");
      assertThat(value(child, AnalysisColumn.TREATMENT_STARTED)).isEqualTo("no");
      assertThat(value(child, AnalysisColumn.TREATMENT_START_DAY)).isNull();
      assertThat(value(child, AnalysisColumn.TREATMENT_COMPLETION)).isEqualTo("not-started");
    }

    @ParameterizedTest
    @EnumSource(
        names = {"CURATIVE", "PALLIATIVE", "UNKNOWN"},
        value = SurgeryIntent.class)
    void anyOtherOperationIs(SurgeryIntent intent) {
      CaseBuilder child = aCase().surgery(surgery("2021-05-20", intent));

      assertThat(value(child, AnalysisColumn.SURGERY)).isEqualTo("yes");
      assertThat(value(child, AnalysisColumn.TREATMENT_STARTED)).isEqualTo("yes");
      assertThat(day(child, AnalysisColumn.TREATMENT_START_DAY)).isEqualTo("2021-05-20");
      assertThat(value(child, AnalysisColumn.TREATMENT_COMPLETION)).isEqualTo("completed");
    }

    @ParameterizedTest
    @CsvSource({
      "COMPLETED, COMPLETED, completed",
      "COMPLETED, ONGOING, ongoing",
      "COMPLETED, STOPPED, stopped",
      "STOPPED, ONGOING, stopped",
      "COMPLETED, UNKNOWN, unknown",
      "UNKNOWN, ONGOING, ongoing"
    })
    void theCoursesTogetherSayHowFarTreatmentHasCome(
        CourseStatus first, CourseStatus second, String completion) {
      CaseBuilder child =
          aCase()
              .surgery("2021-06-01")
              .chemotherapy(chemotherapy("2021-05-20", first))
              .chemotherapy(chemotherapy("2021-07-20", second));

      assertThat(value(child, AnalysisColumn.TREATMENT_COMPLETION)).isEqualTo(completion);
    }

    @Test
    void abandonmentStopsTreatmentUnlessTheChildComesBack() {
      CaseBuilder left =
          aCase()
              .chemotherapy("2021-05-20", "2021-06-20")
              .event(new OutcomeEvent.Abandonment(date("2021-06-20")));
      assertThat(value(left, AnalysisColumn.TREATMENT_COMPLETION)).isEqualTo("stopped");

      CaseBuilder returned = left.event(new OutcomeEvent.Return(date("2021-09-01")));
      assertThat(value(returned, AnalysisColumn.TREATMENT_COMPLETION)).isEqualTo("completed");

      CaseBuilder leftAgain = returned.event(new OutcomeEvent.Abandonment(date("2021-10-01")));
      assertThat(value(leftAgain, AnalysisColumn.TREATMENT_COMPLETION)).isEqualTo("stopped");
      assertThat(day(leftAgain, AnalysisColumn.ABANDONMENT_DAY)).isEqualTo("2021-06-20");
      assertThat(day(leftAgain, AnalysisColumn.RETURN_DAY)).isEqualTo("2021-09-01");
    }

    @Test
    void deathStopsATreatmentThatWasOngoing() {
      CaseBuilder child =
          aCase().chemotherapy(chemotherapy("2021-05-20", CourseStatus.ONGOING)).died("2021-08-01");

      assertThat(value(child, AnalysisColumn.TREATMENT_COMPLETION)).isEqualTo("stopped");
    }
  }

  @Nested
  class Outcome {

    @Test
    void theFirstEventOfEachKindCounts() {
      CaseBuilder child =
          aCase()
              .event(new OutcomeEvent.Relapse(date("2023-01-05")))
              .event(new OutcomeEvent.Relapse(date("2022-01-05")))
              .event(new OutcomeEvent.Progression(date("2022-02-05")))
              .event(new OutcomeEvent.SecondMalignancy(date("2022-03-05")))
              .event(new OutcomeEvent.Refusal(date("2021-05-11")));

      assertThat(day(child, AnalysisColumn.RELAPSE_DAY)).isEqualTo("2022-01-05");
      assertThat(day(child, AnalysisColumn.PROGRESSION_DAY)).isEqualTo("2022-02-05");
      assertThat(day(child, AnalysisColumn.SECOND_MALIGNANCY_DAY)).isEqualTo("2022-03-05");
      assertThat(day(child, AnalysisColumn.REFUSAL_DAY)).isEqualTo("2021-05-11");
      assertThat(value(child, AnalysisColumn.ABANDONMENT_DAY)).isNull();
    }

    @Test
    void aDeathIsTheLastContactWhateverElseIsWritten() {
      CaseBuilder child =
          aCase()
              .event(new OutcomeEvent.Death(date("2022-06-01"), CauseOfDeath.TOXICITY))
              .aliveOn("2022-07-01");

      assertThat(day(child, AnalysisColumn.DEATH_DAY)).isEqualTo("2022-06-01");
      assertThat(value(child, AnalysisColumn.CAUSE_OF_DEATH)).isEqualTo("toxicity");
      assertThat(value(child, AnalysisColumn.VITAL_STATUS)).isEqualTo("dead");
      assertThat(day(child, AnalysisColumn.LAST_CONTACT_DAY)).isEqualTo("2022-06-01");
      assertThat(value(child, AnalysisColumn.LAST_CONTACT_PRECISION)).isEqualTo("day");
    }

    @Test
    void theLatestFollowUpSaysWhetherTheChildLives() {
      CaseBuilder child = aCase().aliveOn("2023-01-05").aliveOn("2022-01-05");

      assertThat(value(child, AnalysisColumn.VITAL_STATUS)).isEqualTo("alive");
      assertThat(day(child, AnalysisColumn.LAST_CONTACT_DAY)).isEqualTo("2023-01-05");
      assertThat(value(child, AnalysisColumn.DEATH_DAY)).isNull();
    }

    @Test
    void aLaterContactOfUnknownStatusMakesTheStatusUnknown() {
      CaseBuilder child =
          aCase().aliveOn("2022-01-05").followUp(contact("2022-06-05", VitalStatus.UNKNOWN));

      assertThat(value(child, AnalysisColumn.VITAL_STATUS)).isEqualTo("unknown");
      assertThat(day(child, AnalysisColumn.LAST_CONTACT_DAY)).isEqualTo("2022-06-05");
    }

    @Test
    void onOneDayWhatIsKnownForCertainWins() {
      CaseBuilder child =
          aCase().aliveOn("2022-01-05").followUp(contact("2022-01-05", VitalStatus.UNKNOWN));

      assertThat(value(child, AnalysisColumn.VITAL_STATUS)).isEqualTo("alive");
    }

    @Test
    void withoutFollowUpTheStatusIsUnknownAndTheDiagnosisTheLastContact() {
      CaseBuilder child = aCase();

      assertThat(value(child, AnalysisColumn.VITAL_STATUS)).isEqualTo("unknown");
      assertThat(day(child, AnalysisColumn.LAST_CONTACT_DAY)).isEqualTo("2021-05-10");
    }

    @Test
    void theEndOfTreatmentIsAContactToo() {
      CaseBuilder child = aCase().chemotherapy("2021-05-20", "2021-11-30").aliveOn("2021-10-01");

      assertThat(day(child, AnalysisColumn.LAST_CONTACT_DAY)).isEqualTo("2021-11-30");
      assertThat(value(child, AnalysisColumn.VITAL_STATUS)).isEqualTo("alive");
    }

    @Test
    void aBiopsyAndAVisitAreContactsButSymptomsAndReferralsAreNot() {
      CaseBuilder child =
          aCase()
              .incidence("2021-05-10")
              .firstSymptom("2021-08-01")
              .referral("2021-08-02")
              .diagnosis("2021-08-03")
              .firstOncologyVisit("2021-06-01")
              .surgery(surgery("2021-06-03", SurgeryIntent.DIAGNOSTIC));

      assertThat(day(child, AnalysisColumn.LAST_CONTACT_DAY)).isEqualTo("2021-06-03");
    }

    @Test
    void ofContactsOnOneDayTheBestKnownGivesThePrecision() {
      CaseBuilder child =
          aCase().aliveOn("2022-05").followUp(contact("2022-05-15", VitalStatus.ALIVE));

      assertThat(day(child, AnalysisColumn.LAST_CONTACT_DAY)).isEqualTo("2022-05-15");
      assertThat(value(child, AnalysisColumn.LAST_CONTACT_PRECISION)).isEqualTo("day");
    }

    @Test
    void aDeathToldAtAFollowUpCountsFromTheFirstThatTellsIt() {
      CaseBuilder child =
          aCase()
              .aliveOn("2022-01-05")
              .followUp(contact("2022-09-01", VitalStatus.DEAD))
              .followUp(contact("2022-06-01", VitalStatus.DEAD))
              .followUp(contact("2022-12-01", VitalStatus.UNKNOWN));

      assertThat(value(child, AnalysisColumn.VITAL_STATUS)).isEqualTo("dead");
      assertThat(day(child, AnalysisColumn.DEATH_DAY)).isEqualTo("2022-06-01");
      assertThat(value(child, AnalysisColumn.CAUSE_OF_DEATH)).isEqualTo("unknown");
      assertThat(day(child, AnalysisColumn.LAST_CONTACT_DAY)).isEqualTo("2022-06-01");
    }

    @Test
    void aChildSeenAliveAfterANewsOfDeathLives() {
      CaseBuilder child =
          aCase().followUp(contact("2022-01-05", VitalStatus.DEAD)).aliveOn("2022-06-01");

      assertThat(value(child, AnalysisColumn.VITAL_STATUS)).isEqualTo("alive");
      assertThat(value(child, AnalysisColumn.DEATH_DAY)).isNull();
      assertThat(day(child, AnalysisColumn.LAST_CONTACT_DAY)).isEqualTo("2022-06-01");
    }

    @Test
    void aDeathKnownToTheMonthDoesNotComeAfterTheNewsOfIt() {
      CaseBuilder child = aCase().died("2022-06").followUp(contact("2022-06-10", VitalStatus.DEAD));

      assertThat(day(child, AnalysisColumn.DEATH_DAY)).isEqualTo("2022-06-10");
      assertThat(value(child, AnalysisColumn.CAUSE_OF_DEATH)).isEqualTo("disease");
    }
  }
}
