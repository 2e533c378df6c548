package org.chivit.registry.intake;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.chivit.registry.outcome.OutcomeEvent.Death;
import org.chivit.registry.registration.RecordTable;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.testing.CaseBuilder;
import org.chivit.registry.text.UnreadableInputException;
import org.chivit.registry.validation.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Input that says what is new of cases that are stored. */
class MergeTest {

  @TempDir private Path folder;

  private final RegistryCase stored =
      CaseBuilder.aCase()
          .id("C1")
          .stage("II")
          .surgery("2021-06-01")
          .surgery("2021-08-01")
          .chemotherapy("2021-05-20", "2021-07-20")
          .aliveOn("2022-01-01")
          .build();

  static LongStream seeds() {
    return LongStream.range(0, 30);
  }

  private IntakeReport merge(Input input) {
    return merge(input, List.of(stored));
  }

  private IntakeReport merge(Input input, List<RegistryCase> registry) {
    return new CaseIntake(CaseJudge.lenient(), IntakeOptions.DEFAULTS.in(ImportMode.MERGE))
        .updating(ids -> registry.stream().filter(each -> ids.contains(each.id())).toList())
        .read(input.folder());
  }

  private RegistryCase merged(Input input) {
    IntakeReport report = merge(input);
    assertThat(report.problemsOf(Severity.ERROR)).as(report.problems().toString()).isZero();
    return report.accepted().get(0);
  }

  private Input input() {
    return new Input(folder);
  }

  @Test
  void theIdAloneChangesNothing() {
    assertThat(merged(input().file("cases.csv", "case_id", "C1"))).isEqualTo(stored);
  }

  @Test
  void anEmptyCellKeepsWhatIsStoredAndAFilledOneReplacesIt() {
    RegistryCase now = merged(input().file("cases.csv", "case_id,sex,stage,province", "C1,,III,"));

    assertThat(now.stage().orElseThrow().value()).isEqualTo("III");
    assertThat(now.patient()).isEqualTo(stored.patient());
    assertThat(now.tumor()).isEqualTo(stored.tumor());
    assertThat(now.treatments()).isEqualTo(stored.treatments());
    assertThat(now.outcome()).isEqualTo(stored.outcome());
  }

  @Test
  void aCellThatSaysNotRecordedClearsTheValue() {
    assertThat(merged(input().file("cases.csv", "case_id,stage", "C1,NA")).stage()).isEmpty();
  }

  @Test
  void aListOfWhichTheInputHasRowsIsReplacedAndTheOthersKept() {
    RegistryCase now =
        merged(
            input()
                .file("cases.csv", "case_id", "C1")
                .file("surgeries.csv", "case_id,surgery_date", "C1,2021-09-09"));

    assertThat(now.treatments().surgeries())
        .singleElement()
        .satisfies(surgery -> assertThat(surgery.date()).hasToString("2021-09-09"));
    assertThat(now.treatments().chemotherapy()).isEqualTo(stored.treatments().chemotherapy());
    assertThat(now.outcome()).isEqualTo(stored.outcome());
  }

  @Test
  void aFileWithoutARowOfTheCaseKeepsItsList() {
    assertThat(
            merged(
                input()
                    .file("cases.csv", "case_id", "C1")
                    .file("surgeries.csv", "case_id,surgery_date")))
        .isEqualTo(stored);
  }

  @Test
  void aNewContactIsAddedToThoseThatAreStored() {
    RegistryCase now =
        merged(
            input()
                .file("cases.csv", "case_id,vital_status,last_contact_date", "C1,dead,2023-03-03"));

    assertThat(now.outcome().followUps()).isEqualTo(stored.outcome().followUps());
    assertThat(now.outcome().events()).singleElement().isInstanceOf(Death.class);
  }

  @Test
  void aMorphologyWithItsBehaviorReplacesTheStoredBehavior() {
    RegistryCase now = merged(input().file("cases.csv", "case_id,morphology", "C1,8960/1"));

    assertThat(now.tumor().behavior().code()).isEqualTo(1);
  }

  @Test
  void aCaseThatIsNotStoredIsNewAndMustBeWhole() {
    IntakeReport report =
        merge(input().file("cases.csv", Input.REQUIRED, Input.row("C2"), "C3,P3,,,,,,"));

    assertThat(report.accepted()).extracting(each -> each.id().value()).containsExactly("C2");
    assertThat(report.problems())
        .filteredOn(problem -> problem.severity() == Severity.ERROR)
        .extracting(problem -> problem.caseId() + " " + problem.reason())
        .contains("C3 sex is empty.", "C3 incidence_date is empty.");
  }

  @Test
  void onlyTheIdIsARequiredColumnOfAnUpdate() {
    Input input = input().file("cases.csv", "stage", "II");

    assertThatThrownBy(() -> merge(input))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("The column case_id is missing");
  }

  @Test
  void whatContradictsAStoredRowNamesTheRegistry() {
    RegistryCase dead = CaseBuilder.aCase().id("C1").died("2022-05-05").build();

    IntakeReport report =
        merge(
            input()
                .file("cases.csv", "case_id,vital_status,last_contact_date", "C1,dead,2023-03-03"),
            List.of(dead));

    assertThat(Input.onlyError(report).reason())
        .isEqualTo(
            "The date of death is 2023-03-03 here and 2022-05-05 in the registry, events row 1.");
    assertThat(report.rejected()).singleElement().hasFieldOrPropertyWithValue("row", 2L);
  }

  @Test
  void aRowOfAListNeedsTheIdOfItsCaseAmongTheCases() {
    IntakeReport report =
        merge(
            input()
                .file("cases.csv", "case_id")
                .file("surgeries.csv", "case_id,surgery_date", "C1,2021-09-09"));

    assertThat(Input.onlyError(report).remedy()).contains("its id alone is enough");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whateverIsStoredTheIdsAloneChangeNothing(long seed) {
    List<RegistryCase> registry = new RandomCases(seed).next(20);
    String[] ids = registry.stream().map(each -> each.id().value()).toArray(String[]::new);

    IntakeReport report = merge(input().file("cases.csv", "case_id", ids), registry);

    assertThat(report.accepted()).isEqualTo(registry);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyFilledCellReplacesAndEveryEmptyOneKeeps(long seed) {
    List<RegistryCase> two = new RandomCases(seed).next(2);
    Map<Variable, String> update =
        new EnumMap<>(CaseCells.rows(RecordTable.CASES, two.get(1)).get(0));
    update.put(Variable.CASE_ID, two.get(0).id().value());
    String header = update.keySet().stream().map(Variable::column).collect(joining(","));
    String row = update.values().stream().map(MergeTest::quoted).collect(joining(","));

    IntakeReport report = merge(input().file("cases.csv", header, row), two.subList(0, 1));

    Map<Variable, String> expected =
        new EnumMap<>(CaseCells.rows(RecordTable.CASES, two.get(0)).get(0));
    expected.putAll(update);
    if (report.accepted().isEmpty()) {
      // What is new contradicts what is kept, as sites of metastases and "no metastasis" do.
      assertThat(Input.onlyError(report).code()).isEqualTo(FormatCode.CONFLICT.label());
    } else {
      assertThat(CaseCells.rows(RecordTable.CASES, report.accepted().get(0)))
          .containsExactly(expected);
    }
  }

  private static String quoted(String cell) {
    return "\"" + cell.replace("\"", "\"\"") + "\"";
  }
}
