package org.chivit.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.chivit.registry.registration.RecordTable;
import org.chivit.registry.synthetic.SyntheticCases;
import org.chivit.registry.text.DelimitedReader;
import org.chivit.registry.text.UnreadableInputException;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.workbook.PoiWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks give the same cases and the same account as CSV files. */
class WorkbookIntakeTest {

  private static final String[] HEADER = Input.REQUIRED.split(",", -1);
  private static final int INCIDENCE = 7;

  @TempDir private Path folder;

  private final PoiWorkbook made = new PoiWorkbook();

  private PoiWorkbook cases(String... ids) {
    made.sheet("cases").row(1, HEADER);
    for (int i = 0; i < ids.length; i++) {
      made.row(i + 2, Input.row(ids[i]).split(",", -1));
    }
    return made;
  }

  private Path file() {
    return folder.resolve("ward.xlsx");
  }

  private IntakeReport read() {
    return new Input(folder).read(made.writeTo(file()));
  }

  private static List<ImportProblem> of(IntakeReport report, Severity severity) {
    return report.problems().stream().filter(p -> p.severity() == severity).toList();
  }

  @Test
  void theSheetsOfAWorkbookGiveTheSameCasesAsTheFilesOfAFolder() {
    Path csv = folder.resolve("csv");
    CaseFiles.write(csv, new SyntheticCases(7).first(200));
    for (RecordTable table : RecordTable.values()) {
      made.sheet(table.label());
      try (DelimitedReader lines = DelimitedReader.open(csv.resolve(table.fileName()), "csv")) {
        while (lines.next()) {
          made.row((int) lines.row(), lines.cells().toArray(String[]::new));
        }
      }
    }

    IntakeReport report = read();

    assertThat(report.casesAccepted()).isEqualTo(200);
    assertThat(report.accepted()).isEqualTo(new Input(folder).read(csv).accepted());
    assertThat(report.counts())
        .extracting(RowCount::file)
        .startsWith("ward.xlsx sheet cases", "ward.xlsx sheet surgeries");
  }

  @Test
  void datesAndNumbersOfCellsAreReadAsTheyAreShown() {
    cases("C1").number(2, INCIDENCE, DateUtil.getExcelDate(LocalDate.of(2021, 5, 10)), "d/m/yyyy");
    made.number(2, 5, 8960, "General").number(2, 6, 7, "0");
    made.row(1, (Input.REQUIRED + ",behavior").split(",", -1)).number(2, 8, 3, "General");

    IntakeReport report = read();

    assertThat(report.problems()).isEmpty();
    assertThat(report.accepted())
        .isEqualTo(new Input(folder.resolve("x")).cases(Input.row("C1")).read().accepted());
  }

  @Test
  void aNumberWithoutADateFormatIsADayOfTheCountOfItsWorkbook() {
    made.poi().getCTWorkbook().addNewWorkbookPr().setDate1904(true);
    LocalDate day = LocalDate.of(2021, 5, 10);
    cases("C1").number(2, INCIDENCE, DateUtil.getExcelDate(day, true), "General");

    IntakeReport report = read();

    assertThat(report.accepted().get(0).tumor().incidenceDate()).hasToString("2021-05-10");
    assertThat(of(report, Severity.INFO))
        .singleElement()
        .satisfies(info -> assertThat(info.reason()).contains("\"44326\" is read as 2021-05-10"));
  }

  @Test
  void theOnlySheetHoldsTheCasesWhateverItIsCalled() {
    made.sheet("Patients 2021").row(1, HEADER).row(2, Input.row("C1").split(",", -1));

    assertThat(read().casesAccepted()).isEqualTo(1);
  }

  @Test
  void sheetsAreKnownWithoutRegardToCaseAndSpaces() {
    cases("C1");
    made.sheet("Follow-Ups")
        .row(1, "case_id", "contact_date", "vital_status")
        .row(2, "C1", "2022-01-01", "alive");

    assertThat(read().accepted().get(0).outcome().followUps()).hasSize(1);
  }

  @Test
  void aProblemNamesFileSheetRowAndColumn() {
    cases("C1", "C2");
    made.sheet("events").row(1, "case_id", "event", "event_date").row(4, "C2", "relaps", "2022");

    IntakeReport report = read();

    assertThat(Input.onlyError(report).place())
        .hasToString("ward.xlsx sheet events row 4 column event");
    assertThat(report.casesAccepted()).isEqualTo(1);
    assertThat(report.rejected()).hasSize(2);
  }

  @Test
  void rejectedRowsOfAWorkbookComeBackAsFilesThatCanBeMended() throws IOException {
    cases("C1", "C2");
    made.cell(3, 2).setCellValue("girl");
    Path rejects = RejectsFolder.write(folder.resolve("rejects"), read()).orElseThrow();

    String mended = Files.readString(rejects.resolve("cases.csv")).replace(",girl,", ",f,");
    Files.writeString(rejects.resolve("cases.csv"), mended);

    assertThat(new Input(rejects).read().accepted()).hasSize(1);
  }

  @Test
  void anErrorInACellRejectsItsCaseWithItsPlace() {
    cases("C1", "C2");
    made.cell(2, 3).setCellFormula("1/0");
    made.poi().getCreationHelper().createFormulaEvaluator().evaluateAll();
    made.cell(3, 4).setBlank();
    made.cell(3, 4).setCellFormula("\"C64\"&\".9\"");

    IntakeReport report = read();

    assertThat(of(report, Severity.ERROR))
        .extracting(problem -> problem.place() + ": " + problem.reason())
        .containsExactly(
            "ward.xlsx sheet cases row 2 column birth_date: The cell shows the error #DIV/0!.",
            "ward.xlsx sheet cases row 3 column topography: The cell holds a formula without its"
                + " result.");
    assertThat(report.casesRejected()).isEqualTo(2);
  }

  @Test
  void anErrorInAColumnThatIsLeftOutDoesNoHarm() {
    cases("C1").row(1, (Input.REQUIRED + ",age").split(",", -1)).cell(2, 8).setCellFormula("1/0");
    made.poi().getCreationHelper().createFormulaEvaluator().evaluateAll();

    assertThat(new Input(folder).ignoring("age").read(made.writeTo(file())).casesAccepted())
        .isEqualTo(1);
  }

  @Test
  void mergedCellsAreToldWithTheirPlace() {
    cases("C1", "C2").cell(3, 3).setBlank();
    made.poi().getSheetAt(0).addMergedRegion(CellRangeAddress.valueOf("D2:D3"));

    IntakeReport report = read();

    assertThat(report.accepted().get(1).patient().birthDate()).isEmpty();
    assertThat(of(report, Severity.WARNING))
        .singleElement()
        .satisfies(
            warning -> {
              assertThat(warning.place())
                  .hasToString("ward.xlsx sheet cases row 2 column birth_date");
              assertThat(warning.reason()).startsWith("The cells D2:D3 are merged");
            });
  }

  @Test
  void hiddenAndUnknownSheetsAreToldAndNotRead() {
    cases("C1");
    made.sheet("surgeries").row(1, "case_id", "surgery_date").row(2, "C1", "2021-06-01");
    made.sheet("chemo").sheet("scratch").sheet("read me").sheet("lists");
    made.poi().setSheetVisibility(1, SheetVisibility.HIDDEN);
    made.poi().setSheetVisibility(3, SheetVisibility.VERY_HIDDEN);
    made.poi().setSheetVisibility(5, SheetVisibility.HIDDEN);

    IntakeReport report = read();

    assertThat(report.accepted().get(0).treatments().surgeries()).isEmpty();
    assertThat(report.problems())
        .extracting(problem -> problem.severity() + " " + problem.place() + " " + problem.reason())
        .containsExactly(
            "WARNING ward.xlsx sheet chemo The sheet is not read.",
            "INFO ward.xlsx sheet scratch The sheet is hidden and is not read.",
            "WARNING ward.xlsx sheet surgeries The sheet is hidden and is not read.");
  }

  @Test
  void anEmptySheetOfAListIsNoFault() {
    cases("C1");
    made.sheet("surgeries");

    IntakeReport report = read();

    assertThat(report.casesAccepted()).isEqualTo(1);
    assertThat(report.problems())
        .singleElement()
        .hasFieldOrPropertyWithValue("severity", Severity.INFO);
  }

  @Test
  void aWorkbookWithoutASheetOfCasesSaysWhichItHas() {
    made.sheet("one").sheet("two");
    made.poi().setSheetVisibility(1, SheetVisibility.HIDDEN);
    made.sheet("three");

    assertThatThrownBy(this::read)
        .isInstanceOf(UnreadableInputException.class)
        .hasMessage(
            "ward.xlsx has no sheet called cases that is shown. It has \"one\", \"two\" (hidden),"
                + " \"three\". Give the sheet of the cases that name.");
  }

  @Test
  void twoSheetsForOneTableAreRefused() {
    cases("C1");
    made.sheet("follow-ups").sheet("follow_ups");

    assertThatThrownBy(this::read)
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("two sheets for one table, \"follow-ups\" and \"follow_ups\"");
  }

  @Test
  void aWrongHeaderNamesTheSheet() {
    made.sheet("cases").row(1, "case_id", "gender");

    assertThatThrownBy(this::read)
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageStartingWith("ward.xlsx sheet cases: ")
        .hasMessageContaining("\"gender\" is not known");
  }

  @Test
  void valuesBesideTheTableRejectTheirRow() {
    cases("C1").cell(2, 12).setCellValue("note");

    assertThat(Input.onlyError(read()).reason())
        .isEqualTo("The row has 13 cells, the header has 8.");
  }

  @Test
  void aWorkbookIsKnownByItsContentNotItsName() throws IOException {
    Path named = folder.resolve("cases.csv");
    Files.move(cases("C1").writeTo(file()), named);

    assertThat(new Input(folder).read(named).casesAccepted()).isEqualTo(1);
  }
}
