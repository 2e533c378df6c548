package org.chivit.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.chivit.registry.outcome.Outcome;
import org.chivit.registry.validation.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LastContactTest {

  @TempDir Path folder;
  private Input input;

  @BeforeEach
  void start() {
    input = new Input(folder);
  }

  @ParameterizedTest
  @CsvSource({"alive, ALIVE", "unknown, UNKNOWN"})
  void aliveAndUnknownBecomeAFollowUp(String written, String status) {
    assertThat(outcome(written + ",2022-03,"))
        .hasToString(
            "Outcome[events=[], followUps=[FollowUp[date=2022-03, vitalStatus="
                + status
                + ", diseaseStatus=UNKNOWN, source=Optional.empty]]]");
  }

  @Test
  void deadBecomesADeath() {
    assertThat(outcome("dead,2022-03-04,infection"))
        .hasToString(
            "Outcome[events=[Death[date=2022-03-04, cause=INFECTION, causeDetail=Optional.empty]], followUps=[]]");
    assertThat(outcome("dead,2022,"))
        .hasToString(
            "Outcome[events=[Death[date=2022, cause=UNKNOWN, causeDetail=Optional.empty]], followUps=[]]");
  }

  @Test
  void aDeathInBothPlacesIsOneDeath() {
    deathInEvents("2022-03-04,");

    assertThat(outcome("dead,2022-03-04,infection"))
        .hasToString(
            "Outcome[events=[Death[date=2022-03-04, cause=INFECTION, causeDetail=Optional.empty]], followUps=[]]");
    assertThat(outcome("dead,,"))
        .hasToString(
            "Outcome[events=[Death[date=2022-03-04, cause=UNKNOWN, causeDetail=Optional.empty]], followUps=[]]");
  }

  @Test
  void theDateThatSaysMoreIsKept() {
    deathInEvents("2022,disease");

    assertThat(outcome("dead,2022-03-04,"))
        .hasToString(
            "Outcome[events=[Death[date=2022-03-04, cause=DISEASE, causeDetail=Optional.empty]], followUps=[]]");
    deathInEvents("2022-03-04,disease");
    assertThat(outcome("dead,2022-03,unknown"))
        .hasToString(
            "Outcome[events=[Death[date=2022-03-04, cause=DISEASE, causeDetail=Optional.empty]], followUps=[]]");
  }

  @Test
  void aDeathOnAnotherDateIsAnError() {
    deathInEvents("2022-03-05,");

    assertThat(error("dead,2022-03-04,").reason())
        .isEqualTo("The date of death is 2022-03-04 here and 2022-03-05 in events.csv row 2.");
  }

  @Test
  void anotherCauseOfDeathIsAnError() {
    deathInEvents("2022-03-04,toxicity");

    assertThat(error("dead,2022-03-04,disease").reason())
        .isEqualTo("The cause of death is disease here and toxicity in events.csv row 2.");
  }

  @Test
  void aDeathNeedsADate() {
    ImportProblem problem = error("dead,,disease");

    assertThat(problem.place().column()).isEqualTo("last_contact_date");
    assertThat(problem.reason())
        .isEqualTo("The child is dead, but the date of death is not given.");
    assertThat(error("dead,31/02/2020,").reason()).contains("no 31 February");
  }

  @Test
  void aCauseOfDeathNeedsADeath() {
    assertThat(error("alive,2022-03-04,disease").reason())
        .isEqualTo("A cause of death is given, but no death.");
    deathInEvents("2022-03-04,");
    assertThat(outcome(",,toxicity"))
        .hasToString(
            "Outcome[events=[Death[date=2022-03-04, cause=TOXICITY, causeDetail=Optional.empty]], followUps=[]]");
  }

  @Test
  void aContactThatIsAmongTheFollowUpsIsKeptOnce() {
    input.file(
        "follow_ups.csv", "case_id,contact_date,vital_status,source", "C1,2022-03-04,alive,phone");

    assertThat(outcome("alive,2022-03-04,").followUps()).hasSize(1);
    assertThat(outcome("unknown,2022-03-04,").followUps()).hasSize(1);
    assertThat(outcome("alive,2022-03-05,").followUps()).hasSize(2);
  }

  @Test
  void theDayOfADeathAsTheLastContactSaysNothingNew() {
    deathInEvents("2022-03-04,disease");

    assertThat(outcome(",2022-03-04,").followUps()).isEmpty();
  }

  @Test
  void aContactWithoutAStatusIsKeptAsUnknownAndToldOf() {
    assertThat(warning(",2022-03-04,"))
        .isEqualTo(
            "The last contact has a date, but whether the child lived is not said; taken as"
                + " unknown.");
    assertThat(outcome(",2022-03-04,").followUps()).hasSize(1);
  }

  @Test
  void aliveWithoutADateIsToldOf() {
    assertThat(warning("alive,,"))
        .isEqualTo("The child is alive, but it is not said when. Without a date this is not kept.");
  }

  private void deathInEvents(String dateAndCause) {
    input.file("events.csv", "case_id,event,event_date,cause_of_death", "C1,death," + dateAndCause);
  }

  private IntakeReport read(String lastContact) {
    return input.file("cases.csv", Input.CASES, Input.row("C1") + ",,,," + lastContact).read();
  }

  private Outcome outcome(String lastContact) {
    return read(lastContact).accepted().get(0).outcome();
  }

  private ImportProblem error(String lastContact) {
    return Input.onlyError(read(lastContact));
  }

  private String warning(String lastContact) {
    ImportProblem problem = read(lastContact).problems().get(0);
    assertThat(problem.severity()).isEqualTo(Severity.WARNING);
    return problem.reason();
  }
}
