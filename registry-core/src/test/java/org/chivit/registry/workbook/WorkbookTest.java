package org.chivit.registry.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookTest {

  @TempDir private Path folder;

  private final PoiWorkbook made = new PoiWorkbook().sheet("cases");

  /** The rows of the first sheet, and what is said of them. */
  private record Read(
      List<Long> numbers,
      List<List<String>> rows,
      List<CellFault> faults,
      List<MergedCells> merged) {}

  private Read read() {
    try (Workbook workbook = Workbook.open(made.writeTo(folder.resolve("a.xlsx")), "a.xlsx");
        SheetRows rows = workbook.rows(workbook.sheets().get(0))) {
      List<Long> numbers = new ArrayList<>();
      List<List<String>> texts = new ArrayList<>();
      List<CellFault> faults = new ArrayList<>();
      while (rows.next()) {
        numbers.add(rows.row());
        texts.add(rows.cells());
        faults.addAll(rows.faults());
      }
      return new Read(numbers, texts, faults, rows.merged());
    }
  }

  private String onlyCell() {
    return read().rows().get(0).get(0);
  }

  @Test
  void textsAreReadAsTheyAre() {
    made.row(1, "case_id", "ស្រី", " two  spaces ", "a < b & \"c\"", "first\nsecond");

    assertThat(read().rows())
        .containsExactly(
            List.of("case_id", "ស្រី", " two  spaces ", "a < b & \"c\"", "first\nsecond"));
  }

  @Test
  void textInSeveralFontsIsOneText() {
    XSSFRichTextString text = new XSSFRichTextString("nephroblastoma");
    text.applyFont(0, 5, made.poi().createFont());
    made.cell(1, 0).setCellValue(text);

    assertThat(onlyCell()).isEqualTo("nephroblastoma");
  }

  @Test
  void gapsAreEmptyAndRowsKeepTheirNumbers() {
    made.row(2, "a", "", "c").row(5, "", "b");

    Read read = read();

    assertThat(read.numbers()).containsExactly(2L, 5L);
    assertThat(read.rows()).containsExactly(List.of("a", "", "c"), List.of("", "b"));
  }

  @ParameterizedTest
  @CsvSource({
    "6, 6",
    "10.8, 10.8",
    "0.1, 0.1",
    "10.800000000000001, 10.8",
    "1080, 1080",
    "123456789012, 123456789012",
    "-3.5, -3.5",
    "0.000001, 0.000001",
    "1e20, 100000000000000000000"
  })
  void numbersAreWrittenWithoutWhatTheFileAdds(double number, String text) {
    made.number(1, 0, number, "General");

    assertThat(onlyCell()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"0000, 0042", "00, 42", "'#,##0', 42", "0.00, 42", "0%, 42", "@, 42"})
  void zerosThatAFormatPutsInFrontAreKept(String format, String text) {
    made.number(1, 0, 42, format);

    assertThat(onlyCell()).isEqualTo(text);
  }

  /** The formats in which POI itself sees a date. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "yyyy-mm-dd",
        "dd/mm/yyyy",
        "m/d/yy",
        "d-mmm-yy",
        "dd.mm.yyyy",
        "d mmmm yyyy",
        "[$-409]d-mmm-yyyy;@",
        "[$-F800]dddd, mmmm dd, yyyy",
        "yyyy/mm/dd;@",
        "m/d/yy h:mm",
        "yyyy\\-mm\\-dd",
        "d-mmm",
        "[$-420]dd/mm/yyyy"
      })
  void datesAreWrittenInIsoWhateverTheirFormat(String format) {
    made.number(1, 0, 45356, format);

    assertThat(DateUtil.isADateFormat(1000, format)).as("POI's word").isTrue();
    assertThat(onlyCell()).isEqualTo("2024-03-05");
  }

  @Test
  void wordsBesideADateDoNotHideIt() {
    made.number(1, 0, 45356, "\"hours of \"yyyy-mm-dd");

    assertThat(onlyCell()).isEqualTo("2024-03-05");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "General",
        "0",
        "0.00",
        "#,##0.00",
        "@",
        "0.00E+00",
        "[Red]0.0;[Blue]-0.0",
        "h:mm",
        "[h]:mm:ss",
        "mm:ss.0",
        "\"day \"0",
        "0\\d",
        "# ?/?",
        "#,##0 \"Riel\"",
        "h:mm AM/PM"
      })
  void otherFormatsAreNumbers(String format) {
    made.number(1, 0, 45356, format);

    assertThat(onlyCell()).isEqualTo("45356");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-03-01, mmm-yy, 2024-03",
    "2024-03-01, yyyy-mm, 2024-03",
    "2024-03-17, mmm-yy, 2024-03-17",
    "2024-01-01, yyyy, 2024",
    "2024-03-01, yyyy, 2024-03-01",
    "2024-01-01, yyyy-mm-dd, 2024-01-01"
  })
  void theFirstOfAMonthThatIsShownAsAMonthIsThatMonth(LocalDate day, String format, String text) {
    made.number(1, 0, DateUtil.getExcelDate(day), format);

    assertThat(onlyCell()).isEqualTo(text);
  }

  @Test
  void aTimeOfDayStaysWithItsDate() {
    made.number(
        1, 0, DateUtil.getExcelDate(LocalDateTime.of(2024, 3, 5, 8, 30)), "yyyy-mm-dd hh:mm");

    assertThat(onlyCell()).isEqualTo("2024-03-05T08:30");
  }

  @Test
  void theWorkbookSaysFromWhichDayItCounts() {
    made.poi().getCTWorkbook().addNewWorkbookPr().setDate1904(true);
    double number = DateUtil.getExcelDate(LocalDate.of(2024, 3, 5), true);
    made.number(1, 0, number, "yyyy-mm-dd");

    assertThat(number).isEqualTo(45356.0 - DateSystem.DAYS_BETWEEN);
    assertThat(onlyCell()).isEqualTo("2024-03-05");
  }

  @ParameterizedTest
  @CsvSource({"1, 1900-01-01", "59, 1900-02-28", "60, 60", "61, 1900-03-01", "0, 0", "-5, -5"})
  void theDayThatThereNeverWasIsNoDate(double number, String text) {
    made.number(1, 0, number, "yyyy-mm-dd");

    assertThat(onlyCell()).isEqualTo(text);
  }

  @Test
  void aTruthIsWrittenAsTheSpreadsheetShowsIt() {
    made.cell(1, 0).setCellValue(true);

    assertThat(onlyCell()).isEqualTo("TRUE");
  }

  @Test
  void aFormulaIsReadByItsLastResult() {
    made.cell(1, 0).setCellFormula("2*3");
    made.cell(1, 1).setCellFormula("\"ma\"&\"le\"");
    made.cell(1, 2).setCellFormula("\"\"");
    made.cell(1, 3).setCellFormula("DATE(2024,3,5)");
    CellStyle date = made.poi().createCellStyle();
    date.setDataFormat(made.poi().createDataFormat().getFormat("yyyy-mm-dd"));
    made.cell(1, 3).setCellStyle(date);
    made.poi().getCreationHelper().createFormulaEvaluator().evaluateAll();

    Read read = read();

    assertThat(read.rows()).containsExactly(List.of("6", "male", "", "2024-03-05"));
    assertThat(read.faults()).isEmpty();
  }

  @Test
  void aFormulaThatWasNeverCalculatedIsAFault() {
    made.row(1, "C1").cell(1, 1).setCellFormula("2*3");

    Read read = read();

    assertThat(read.faults())
        .extracting(CellFault::column, CellFault::shown, CellFault::reason)
        .containsExactly(tuple(1, "", "The cell holds a formula without its result."));
  }

  @Test
  void anErrorIsAFaultWhetherWrittenOrCalculated() {
    made.cell(1, 0).setCellErrorValue(FormulaError.REF.getCode());
    made.cell(1, 1).setCellFormula("1/0");
    made.poi().getCreationHelper().createFormulaEvaluator().evaluateAll();

    assertThat(read().faults())
        .extracting(CellFault::reason)
        .containsExactly("The cell shows the error #REF!.", "The cell shows the error #DIV/0!.");
  }

  @Test
  void mergedCellsAreTold() {
    made.row(1, "a", "b").row(2, "one").row(3, "", "two");
    made.poi().getSheetAt(0).addMergedRegion(CellRangeAddress.valueOf("A2:B4"));

    assertThat(read().merged()).containsExactly(new MergedCells("A2:B4", 2, 4, 0, 1));
  }

  @Test
  void sheetsAreListedInTheirOrderWithWhetherTheyAreShown() {
    made.sheet("second").sheet("third").sheet("ប្រុស & ស្រី");
    made.poi().setSheetVisibility(1, SheetVisibility.HIDDEN);
    made.poi().setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);

    try (Workbook workbook = Workbook.open(made.writeTo(folder.resolve("a.xlsx")), "a.xlsx")) {
      assertThat(workbook.sheets())
          .extracting(Sheet::name)
          .containsExactly("cases", "second", "third", "ប្រុស & ស្រី");
      assertThat(workbook.sheets())
          .extracting(Sheet::isVisible)
          .containsExactly(true, false, false, true);
    }
  }

  @Test
  void charactersThatXmlCannotHoldAreReadFromTheirEscapes() {
    assertThat(RichText.unescaped("a_x000D_b_x0009_c")).isEqualTo("a\rb\tc");
    assertThat(RichText.unescaped("_x_x00_xyz_ _x005F_x000D_")).isEqualTo("_x_x00_xyz_ _x000D_");
  }

  @ParameterizedTest
  @CsvSource({"A1, 1, 0", "Z10, 10, 25", "AA3, 3, 26", "XFD1048576, 1048576, 16383"})
  void addressesAreRead(String text, long row, int column) {
    assertThat(CellAddress.parse(text)).contains(new CellAddress(row, column));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "1", "A0", "XFE1", "ZZZZZZZZZZ1", "A1048577", "A1x", "A១"})
  void whatIsNoAddressIsNone(String text) {
    assertThat(CellAddress.parse(text)).isEmpty();
  }
}
