package org.chivit.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chivit.registry.code.Answer;
import org.chivit.registry.code.ProvinceTable;
import org.chivit.registry.outcome.CauseOfDeath;
import org.chivit.registry.outcome.ContactSource;
import org.chivit.registry.outcome.FollowUp;
import org.chivit.registry.outcome.OutcomeEvent;
import org.chivit.registry.outcome.RelapseSite;
import org.chivit.registry.pathway.ReasonForDelay;
import org.chivit.registry.presentation.MetastasisSite;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.testing.CaseBuilder;
import org.chivit.registry.treatment.ClavienDindo;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.vocabulary.LocalVocabulary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The values that go beyond what every case must have. */
class DetailIntakeTest {

  @TempDir private Path folder;
  private Input input;

  @BeforeEach
  void startInput() {
    input = new Input(folder);
  }

  @Test
  void wordsOfAListAreReadInAnyOrderAndSeparatedAsPeopleDo() {
    RegistryCase read =
        read(
            "reasons_for_delay,metastasis_sites,traditional_healer_first",
            "Bed wait; poverty|no_awareness;,Liver; bone,Y");

    assertThat(read.pathway().history().reasonsForDelay())
        .containsExactly(
            ReasonForDelay.POVERTY, ReasonForDelay.NO_AWARENESS, ReasonForDelay.BED_WAIT);
    assertThat(read.presentation().extent().metastasisSites())
        .containsExactly(MetastasisSite.BONE, MetastasisSite.LIVER);
    assertThat(read.pathway().history().traditionalHealerFirst()).isEqualTo(Answer.YES);
  }

  @Test
  void numbersAreKeptExactlyAsWritten() {
    RegistryCase read =
        read("white_cells_10e9_per_liter,afp_ng_per_ml,muac_cm,grade", "0,1250.50,១៣.៥,3");

    assertThat(read.presentation().laboratory().whiteCellsGigaPerLiter()).contains(BigDecimal.ZERO);
    assertThat(read.presentation().laboratory().alphaFetoproteinNanogramsPerMilliliter())
        .contains(new BigDecimal("1250.50"));
    assertThat(read.presentation().nutrition().armCircumferenceCentimeters())
        .contains(new BigDecimal("13.5"));
    assertThat(read.presentation().grade()).hasValue(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "metastasis_sites|bone;lungs|\"lungs\" is not in the list; did you mean lung?",
        "metastasis,metastasis_sites|no,bone|Sites of metastases are given, but metastasis is no.",
        "image_defined_risk_factors,image_defined_risk_factor_count|yes,0|The number of"
            + " image-defined risk factors is 0, but whether there was any is yes.",
        "stage_basis|imaging|stage_basis is given, but no stage.",
        "grade|5|\"5\" is not a grade.",
        "weight_kg|0|\"0\" is not a number above zero.",
        "afp_ng_per_ml|>80000|\">80000\" is not a number.",
        "pretext|seven|\"seven\" is not in the list.",
        "free_care|maybe|\"maybe\" is not in the list."
      })
  void whatCannotBeRightIsSaid(String columns, String cells, String reason) {
    input.file("cases.csv", Input.REQUIRED + "," + columns, Input.row("C1") + "," + cells);

    assertThat(Input.onlyError(input.read()).reason()).isEqualTo(reason);
  }

  @Test
  void anOperationIsReadWithWhatItFound() {
    input.cases(Input.row("C1"));
    input.file(
        "surgeries.csv",
        "case_id,surgery_date,nodes_sampled,nodes_positive,clavien_dindo,rupture_or_spillage",
        "C1,2021-06-01,6,2,iiib,no");

    assertThat(input.read().accepted().get(0).treatments().surgeries().get(0).findings())
        .satisfies(
            findings -> {
              assertThat(findings.nodesSampled()).hasValue(6);
              assertThat(findings.nodesPositive()).hasValue(2);
              assertThat(findings.complication()).contains(ClavienDindo.IIIB);
              assertThat(findings.ruptureOrSpillage()).isEqualTo(Answer.NO);
            });
  }

  @Test
  void moreNodesCannotBePositiveThanWereSampled() {
    input.cases(Input.row("C1"));
    input.file(
        "surgeries.csv", "case_id,surgery_date,nodes_sampled,nodes_positive", "C1,2021-06-01,2,3");

    assertThat(Input.onlyError(input.read()).reason())
        .isEqualTo("3 nodes are positive, but 2 were sampled.");
  }

  @Test
  void aDoseCannotBeReducedByMoreThanAllOfIt() {
    input.cases(Input.row("C1"));
    input.file(
        "chemotherapy.csv", "case_id,start_date,dose_reduction_percent", "C1,2021-06-01,120");

    assertThat(Input.onlyError(input.read()).reason())
        .isEqualTo("\"120\" is not a whole number of at most 100.");
  }

  @Test
  void aSiteBelongsToARelapseAndACauseToADeath() {
    input.cases(Input.row("C1"), Input.row("C2"), Input.row("C3"));
    input.file(
        "events.csv",
        "case_id,event,event_date,cause_of_death,cause_detail,relapse_site",
        "C1,relapse,2021-12-01,,,combined",
        "C2,progression,2021-12-01,,,local",
        "C3,relapse,2021-12-01,,sepsis,");

    IntakeReport report = input.read();

    assertThat(report.accepted().get(0).outcome().events())
        .containsExactly(
            new OutcomeEvent.Relapse(CaseBuilder.date("2021-12-01"), RelapseSite.COMBINED));
    assertThat(report.problems())
        .extracting(ImportProblem::reason)
        .containsExactly(
            "The site of a relapse is given, but the event is progression.",
            "A cause of death is given, but the event is relapse.");
  }

  @Test
  void anotherSourceOfAContactIsKeptAndCountsAsOther() {
    input.cases(Input.row("C1"));
    input.file(
        "follow_ups.csv",
        "case_id,contact_date,vital_status,source",
        "C1,2021-12,alive,Home Visit",
        "C1,2022-01,alive,monk of the pagoda",
        "C1,2022-02,alive,");

    assertThat(input.read().accepted().get(0).outcome().followUps())
        .extracting(FollowUp::source, FollowUp::sourceKind)
        .containsExactly(
            tuple(Optional.of("home-visit"), Optional.of(ContactSource.HOME_VISIT)),
            tuple(Optional.of("monk of the pagoda"), Optional.of(ContactSource.OTHER)),
            tuple(Optional.empty(), Optional.empty()));
  }

  @Test
  void aWordOfTheHospitalBecomesTheOneOfItsTableAndAnotherIsKeptWithOneRemark() {
    input.cases(Input.row("C1"));
    input.file(
        "chemotherapy.csv",
        "case_id,start_date,protocol",
        "C1,2021-06-01,siop wt 2001",
        "C1,2021-07-01,SIOPEL-33",
        "C1,2021-08-01,SIOPEL-33");

    IntakeReport report = readWithStandardWords();

    assertThat(report.accepted().get(0).treatments().chemotherapy())
        .extracting(course -> course.protocol().orElseThrow())
        .containsExactly("SIOP-WT-2001", "SIOPEL-33", "SIOPEL-33");
    assertThat(report.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.severity()).isEqualTo(Severity.INFO);
              assertThat(problem.code()).isEqualTo("format-term");
              assertThat(problem.place().row()).isEqualTo(3);
              assertThat(problem.reason())
                  .startsWith("\"SIOPEL-33\" is not in protocols.csv")
                  .endsWith("It is kept as written, and not remarked on again.");
              assertThat(problem.remedy())
                  .isEqualTo("Correct it, or add it to tables/protocols.csv of the registry.");
            });
  }

  @Test
  void aCauseOfTheHospitalHasItsClassAndKeepsItsWord() {
    input.file(
        "cases.csv",
        Input.CASES,
        Input.longRow("C1"),
        Input.row("C2") + ",,,,dead,2022-01-05,septic shock",
        Input.row("C3") + ",,,,dead,2022-01-05,broken heart");
    input.file(
        "events.csv",
        "case_id,event,event_date,cause_of_death,cause_detail",
        "C1,death,2022-03-01,infection,cholera");

    IntakeReport report = readWithStandardWords();

    assertThat(report.accepted())
        .extracting(one -> one.outcome().death().orElseThrow())
        .containsExactly(
            new OutcomeEvent.Death(
                CaseBuilder.date("2022-03-01"), CauseOfDeath.INFECTION, Optional.of("cholera")),
            new OutcomeEvent.Death(
                CaseBuilder.date("2022-01-05"), CauseOfDeath.INFECTION, Optional.of("sepsis")));
    assertThat(Input.onlyError(report).remedy())
        .isEqualTo(
            "Allowed: disease, toxicity, infection, bleeding, surgical, abandonment, other,"
                + " unknown. Or add it with its class to tables/causes.csv of the registry.");
  }

  @Test
  void aCaseThatSaysNothingMoreIsWrittenWithEmptyCells() {
    CaseFiles.write(folder.resolve("out"), List.of(CaseBuilder.aCase().build()));

    IntakeReport report = new Input(folder.resolve("out")).read();

    assertThat(report.accepted()).containsExactly(CaseBuilder.aCase().build());
  }

  private RegistryCase read(String columns, String cells) {
    input.file("cases.csv", Input.REQUIRED + "," + columns, Input.row("C1") + "," + cells);
    return input.read().accepted().get(0);
  }

  private IntakeReport readWithStandardWords() {
    return new CaseIntake(
            CaseJudge.lenient(),
            ProvinceTable.standard()::parse,
            LocalVocabulary.standard(),
            IntakeOptions.DEFAULTS)
        .read(folder);
  }
}
