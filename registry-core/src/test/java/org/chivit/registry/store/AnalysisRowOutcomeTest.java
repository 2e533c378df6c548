package org.chivit.registry.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chivit.registry.store.DerivedColumns.contact;
import static org.chivit.registry.store.DerivedColumns.day;
import static org.chivit.registry.store.DerivedColumns.surgery;
import static org.chivit.registry.store.DerivedColumns.value;
import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.testing.CaseBuilder.date;

import org.chivit.registry.outcome.CauseOfDeath;
import org.chivit.registry.outcome.OutcomeEvent;
import org.chivit.registry.outcome.VitalStatus;
import org.chivit.registry.testing.CaseBuilder;
import org.chivit.registry.treatment.SurgeryIntent;
import org.junit.jupiter.api.Test;

class AnalysisRowOutcomeTest {

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
