package org.chivit.registry.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chivit.registry.store.DerivedColumns.chemotherapy;
import static org.chivit.registry.store.DerivedColumns.day;
import static org.chivit.registry.store.DerivedColumns.surgery;
import static org.chivit.registry.store.DerivedColumns.value;
import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.testing.CaseBuilder.date;

import org.chivit.registry.outcome.OutcomeEvent;
import org.chivit.registry.testing.CaseBuilder;
import org.chivit.registry.treatment.CourseStatus;
import org.chivit.registry.treatment.SurgeryIntent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AnalysisRowTreatmentTest {

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
