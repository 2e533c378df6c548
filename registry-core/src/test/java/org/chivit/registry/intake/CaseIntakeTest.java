package org.chivit.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.chivit.registry.code.Behavior;
import org.chivit.registry.code.Laterality;
import org.chivit.registry.outcome.CauseOfDeath;
import org.chivit.registry.outcome.DiseaseStatus;
import org.chivit.registry.outcome.FollowUp;
import org.chivit.registry.outcome.Outcome;
import org.chivit.registry.outcome.OutcomeEvent;
import org.chivit.registry.outcome.VitalStatus;
import org.chivit.registry.patient.Sex;
import org.chivit.registry.registration.CaseId;
import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.testing.CaseBuilder;
import org.chivit.registry.treatment.ChemotherapyCourse;
import org.chivit.registry.treatment.CourseStatus;
import org.chivit.registry.treatment.RadiotherapyCourse;
import org.chivit.registry.treatment.TreatmentIntent;
import org.chivit.registry.validation.Finding;
import org.chivit.registry.validation.RuleId;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseIntakeTest {

  @TempDir Path folder;
  private Input input;

  @BeforeEach
  void start() {
    input = new Input(folder);
  }

  @Test
  void aRowBecomesACase() {
    input.file(
        "cases.csv", Input.CASES, "C1,P1,ស្រី,02-2018,c649,8960,7,10/05/2021,3,left,kh-12,,,");
    input.dateOrder(DateOrder.DMY);

    RegistryCase read = input.read().accepted().get(0);

    assertThat(read.id().value()).isEqualTo("C1");
    assertThat(read.patient().sex()).isEqualTo(Sex.FEMALE);
    assertThat(read.patient().birthDate().orElseThrow()).hasToString("2018-02");
    assertThat(read.patient().province().orElseThrow()).hasToString("KH-12");
    assertThat(read.tumor().morphologyCode()).isEqualTo("8960/3");
    assertThat(read.tumor().laterality()).isEqualTo(Laterality.LEFT);
    assertThat(read.tumor().incidenceDate()).hasToString("2021-05-10");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "NA", "n/a", "-", "unknown", " Unknown "})
  void whereAValueIsOptionalTheseMeanNotRecorded(String word) {
    String rest = (word + ",").repeat(5) + word;
    input.file(
        "cases.csv",
        Input.CASES,
        Input.row("C1").replace("2018-02-01", word) + "," + rest.replaceFirst(word, ""));

    IntakeReport report = input.read();

    assertThat(report.problems()).isEmpty();
    RegistryCase read = report.accepted().get(0);
    assertThat(read.patient().birthDate()).isEmpty();
    assertThat(read.patient().province()).isEmpty();
    assertThat(read.tumor().laterality()).isEqualTo(Laterality.UNKNOWN);
    assertThat(read.tumor().behavior()).isEqualTo(Behavior.MALIGNANT);
    assertThat(read.outcome().followUps()).isEmpty();
  }

  @Test
  void aRequiredValueMayBeUnknownOnlyWhereItsListSaysSo() {
    input.cases(
        Input.row("C1").replace(",f,", ",unknown,"),
        Input.row("C2").replace(",f,", ",,"),
        Input.row("C3").replace("2021-05-10", "NA"));

    IntakeReport report = input.read();

    assertThat(report.accepted()).extracting(c -> c.patient().sex()).containsExactly(Sex.UNKNOWN);
    assertThat(report.problems())
        .extracting(ImportProblem::reason)
        .containsExactly("sex is empty.", "\"NA\" is not a date.");
  }

  @Test
  void anErrorInARowOfAListRejectsTheWholeCaseAndNoOther() {
    input.cases(Input.row("C1"), Input.row("C2"));
    input.file(
        "surgeries.csv", "case_id,surgery_date", "C1,2021-06-01", "C2,2021-06-01", "C1,31/02/2020");

    IntakeReport report = input.read();

    assertThat(report.accepted()).extracting(RegistryCase::id).containsExactly(new CaseId("C2"));
    assertThat(report.counts())
        .containsExactly(
            new RowCount("cases.csv", 2, 1, 1), new RowCount("surgeries.csv", 3, 1, 2));
    assertThat(report.rejected())
        .extracting(row -> row.source().file(), RejectedRow::row, row -> row.reasons().get(0))
        .containsExactly(
            tuple(
                "cases.csv",
                2L,
                new RejectReason(
                    "",
                    "",
                    "Its case C1 is rejected because of surgeries.csv row 4 (surgery_date).")),
            tuple(
                "surgeries.csv",
                2L,
                new RejectReason(
                    "",
                    "",
                    "Its case C1 is rejected because of surgeries.csv row 4 (surgery_date).")),
            tuple(
                "surgeries.csv",
                4L,
                new RejectReason(
                    "surgery_date",
                    "31/02/2020",
                    "\"31/02/2020\" is not a date: there is no 31 February. Correct it, or write"
                        + " what is known: 2024-03-05, 2024-03 or 2024.")));
  }

  @Test
  void everythingThatIsWrongWithACaseIsSaidAtOnce() {
    input.cases(Input.row("C1").replace(",f,", ",x,").replace("C64.9", "kidney"));
    input.file("radiotherapy.csv", "case_id,start_date,total_dose_gray", "C1,2567-01-01,\"10,8\"");

    assertThat(input.read().problems())
        .extracting(problem -> problem.place().toString())
        .containsExactly(
            "cases.csv row 2 column sex",
            "cases.csv row 2 column topography",
            "radiotherapy.csv row 2 column start_date",
            "radiotherapy.csv row 2 column total_dose_gray");
  }

  @Test
  void aRowWithoutItsCaseIsRejectedAndTheNearestIdNamed() {
    input.cases(Input.row("C0042"), Input.row("C0077"));
    input.file("events.csv", "case_id,event,event_date", "C042,relapse,2022-01-01");

    IntakeReport report = input.read();

    assertThat(report.casesAccepted()).isEqualTo(2);
    assertThat(Input.onlyError(report).reason())
        .isEqualTo("There is no case \"C042\" among the cases; did you mean C0042?");
    assertThat(report.counts().get(1)).isEqualTo(new RowCount("events.csv", 1, 0, 1));
  }

  @Test
  void aRowWithoutACaseIdIsRejectedInEveryFile() {
    input.cases(Input.row("").replace("P-", "P1"), Input.row("").replace("P-", "P2"));
    input.file("events.csv", "case_id,event,event_date", ",relapse,2022-01-01");

    IntakeReport report = input.read();

    assertThat(report.problems())
        .extracting(ImportProblem::reason)
        .containsExactly("case_id is empty.", "case_id is empty.", "case_id is empty.");
    assertThat(report.rejected()).hasSize(3);
  }

  @Test
  void aCaseIdThatIsThereTwiceRejectsAllItsRowsAndNamesTheOthers() {
    input.cases(
        Input.row("C1"), Input.row("C2"), Input.row("C1").replace(",f,", ",m,"), Input.row("C2"));
    input.file("surgeries.csv", "case_id,surgery_date", "C1,2021-06-01");

    IntakeReport report = input.read();

    assertThat(report.accepted()).isEmpty();
    assertThat(report.problems())
        .extracting(p -> p.place().row(), ImportProblem::reason)
        .containsExactly(
            tuple(2L, "The case id C1 is also in row 4."),
            tuple(4L, "The case id C1 is also in row 2."),
            tuple(3L, "The case id C2 is also in row 5, cell for cell the same in row 5."),
            tuple(5L, "The case id C2 is also in row 3, cell for cell the same in row 3."));
    assertThat(report.rejected()).hasSize(5);
    assertThat(report.rejected().get(4).reasons().get(0).reason())
        .isEqualTo("Its case C1 is rejected because of cases.csv row 2 (case_id).");
  }

  @Test
  void manyRowsOfOneIdAreCountedAndNotListed() {
    input.cases(IntStream.range(0, 40).mapToObj(i -> Input.row("C1")).toArray(String[]::new));

    assertThat(input.read().problems().get(0).reason())
        .startsWith("The case id C1 is also in rows 3, 4, 5, 6, 7 and 34 more");
  }

  @Test
  void theSameRowTwiceInAListIsKeptAndToldOf() {
    input.cases(Input.row("C1"));
    input.file("surgeries.csv", "case_id,surgery_date", "C1,2021-06-01", "C1,2021-06-01");

    IntakeReport report = input.read();

    assertThat(report.accepted().get(0).treatments().surgeries()).hasSize(2);
    assertThat(report.problems())
        .extracting(ImportProblem::severity, ImportProblem::reason)
        .containsExactly(tuple(Severity.WARNING, "The row is the same as row 2. Both are kept."));
  }

  @Test
  void tooFewAndTooManyCellsRejectTheRow() {
    input.cases("C1,P1,f", Input.row("C2") + ",extra", Input.row("C3"));

    IntakeReport report = input.read();

    assertThat(report.casesAccepted()).isEqualTo(1);
    assertThat(report.problems())
        .extracting(ImportProblem::reason)
        .containsExactly(
            "The row has 3 cells, the header has 8.", "The row has 9 cells, the header has 8.");
  }

  @Test
  void everyValueOfEveryListIsRead() {
    input.cases(Input.row("C1"));
    input.file(
        "radiotherapy.csv",
        "case_id,start_date,end_date,site,total_dose_gray,fractions,intent,status",
        "C1,2021-07,2021-08,flank,10.8,6,curative,completed");
    input.file(
        "chemotherapy.csv",
        "case_id,start_date,end_date,protocol,cycles_planned,cycles_given,intent,status",
        "C1,2021-07,2021-08,SIOP,6,0,palliative,stopped");
    input.file(
        "events.csv",
        "case_id,event,event_date,cause_of_death",
        "C1,abandonment,2021-09,",
        "C1,death,2022,infection");
    input.file(
        "follow_ups.csv",
        "case_id,contact_date,vital_status,disease_status,source",
        "C1,2021-12,alive,with-disease,phone");

    RegistryCase read = input.read().accepted().get(0);

    assertThat(read.treatments().radiotherapy())
        .containsExactly(
            new RadiotherapyCourse(
                CaseBuilder.date("2021-07"),
                Optional.of(CaseBuilder.date("2021-08")),
                Optional.of("flank"),
                Optional.of(new BigDecimal("10.8")),
                OptionalInt.of(6),
                TreatmentIntent.CURATIVE,
                CourseStatus.COMPLETED));
    assertThat(read.treatments().chemotherapy())
        .containsExactly(
            new ChemotherapyCourse(
                CaseBuilder.date("2021-07"),
                Optional.of(CaseBuilder.date("2021-08")),
                Optional.of("SIOP"),
                OptionalInt.of(6),
                OptionalInt.of(0),
                TreatmentIntent.PALLIATIVE,
                CourseStatus.STOPPED));
    assertThat(read.outcome())
        .isEqualTo(
            new Outcome(
                List.of(
                    new OutcomeEvent.Abandonment(CaseBuilder.date("2021-09")),
                    new OutcomeEvent.Death(CaseBuilder.date("2022"), CauseOfDeath.INFECTION)),
                List.of(
                    new FollowUp(
                        CaseBuilder.date("2021-12"),
                        VitalStatus.ALIVE,
                        DiseaseStatus.WITH_DISEASE,
                        Optional.of("phone")))));
  }

  @Test
  void aCauseOfDeathBelongsToADeath() {
    input.cases(Input.row("C1"));
    input.file(
        "events.csv", "case_id,event,event_date,cause_of_death", "C1,relapse,2022-01-01,disease");

    assertThat(Input.onlyError(input.read()).reason())
        .isEqualTo("A cause of death is given, but the event is relapse.");
  }

  @Test
  void whatTheJudgeFindsIsShownWhereItWasWritten() {
    input.cases(Input.row("C1"));
    input.file("surgeries.csv", "surgery_date,case_id", "2021-06-01,C1", "1/6/2021,C1");
    input.dateOrder(DateOrder.DMY);
    input.judge(
        judging(Severity.ERROR, new FieldRef(Variable.SURGERY_DATE, 1), Variable.BIRTH_DATE));

    ImportProblem problem = Input.onlyError(input.read());

    assertThat(problem.code()).isEqualTo("date-901");
    assertThat(problem.place()).isEqualTo(new Place("surgeries.csv", 3, "surgery_date"));
    assertThat(problem.value()).isEqualTo("1/6/2021");
    assertThat(problem.remedy()).isEqualTo("Look again.");
  }

  @Test
  void aBehaviorWrittenInTheMorphologyIsShownThere() {
    input.cases(Input.row("C1"));
    input.judge(judging(Severity.ERROR, FieldRef.of(Variable.BEHAVIOR)));

    assertThat(Input.onlyError(input.read()).place().column()).isEqualTo("morphology");
  }

  @Test
  void whatTheRowOfTheCaseSaysOfADeathIsShownThere() {
    input.file("cases.csv", Input.CASES, Input.row("C1") + ",,,,dead,2022-01-01,disease");
    input.judge(judging(Severity.ERROR, FieldRef.of(Variable.EVENT_DATE)));

    ImportProblem problem = Input.onlyError(input.read());

    assertThat(problem.place()).isEqualTo(new Place("cases.csv", 2, "last_contact_date"));
    assertThat(problem.value()).isEqualTo("2022-01-01");
  }

  @Test
  void aWarningOfTheJudgeRejectsNothing() {
    input.cases(Input.row("C1"));
    input.judge(judging(Severity.WARNING, FieldRef.of(Variable.SEX)));

    IntakeReport report = input.read();

    assertThat(report.casesAccepted()).isEqualTo(1);
    assertThat(report.problemsOf(Severity.WARNING)).isEqualTo(1);
    assertThat(report.problemsOf(Severity.ERROR)).isZero();
  }

  @Test
  void theJudgeOfAllCasesIsAskedOnceOfThoseNotRejected() {
    input.cases(Input.row("C1"), Input.row("C2").replace(",f,", ",x,"), Input.row("C3"));
    input.judge(
        new CaseJudge() {
          @Override
          public List<Finding> judge(RegistryCase registryCase) {
            return List.of();
          }

          @Override
          public List<Finding> judgeTogether(Collection<RegistryCase> cases) {
            assertThat(cases)
                .extracting(RegistryCase::id)
                .containsExactly(new CaseId("C1"), new CaseId("C3"));
            return List.of(
                finding(new CaseId("C3"), Severity.ERROR, FieldRef.of(Variable.PATIENT_ID)));
          }
        });

    IntakeReport report = input.read();

    assertThat(report.accepted()).extracting(RegistryCase::id).containsExactly(new CaseId("C1"));
    assertThat(report.casesRejected()).isEqualTo(2);
    assertThat(report.rejected().get(1).reasons().get(0).column()).isEqualTo("patient_id");
  }

  @Test
  void problemsAreSortedByCaseFileRowAndColumn() {
    input.cases(Input.row("C2").replace(",f,", ",x,"), Input.row("C1").replace(",f,", ",x,"));
    input.file("events.csv", "case_id,event,event_date", "C1,x,y", "C1,z,2020-01-01");

    assertThat(input.read().problems())
        .extracting(p -> p.caseId() + " " + p.place())
        .containsExactly(
            "C1 cases.csv row 3 column sex",
            "C1 events.csv row 2 column event",
            "C1 events.csv row 2 column event_date",
            "C1 events.csv row 3 column event",
            "C2 cases.csv row 2 column sex");
  }

  private static CaseJudge judging(Severity severity, FieldRef first, Variable... more) {
    return new CaseJudge() {
      @Override
      public List<Finding> judge(RegistryCase registryCase) {
        return List.of(finding(registryCase.id(), severity, first, more));
      }

      @Override
      public List<Finding> judgeTogether(Collection<RegistryCase> cases) {
        return List.of();
      }
    };
  }

  private static Finding finding(CaseId id, Severity severity, FieldRef first, Variable... more) {
    List<FieldRef> fields = new ArrayList<>(List.of(first));
    for (Variable variable : more) {
      fields.add(FieldRef.of(variable));
    }
    RuleInfo rule =
        new RuleInfo(
            new RuleId("date-901"), severity, "Something is wrong.", "Ours", "Look again.");
    return new Finding(rule, id, fields, "Something is wrong here.");
  }
}
