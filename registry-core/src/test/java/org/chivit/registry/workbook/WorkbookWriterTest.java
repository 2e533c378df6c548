package org.chivit.registry.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written is read back by Apache POI, and by our own reader. */
class WorkbookWriterTest {

  @TempDir private Path folder;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  private XSSFWorkbook poi() throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()));
  }

  @Test
  void textsAndNumbersAreWhatTheyWere() throws IOException {
    try (WorkbookWriter workbook = new WorkbookWriter(bytes)) {
      workbook
          .sheet("ស្រី & more")
          .headings(List.of("a", "b"))
          .freeze(1)
          .row(Arrays.asList("=1+1", 6L, null, 0.1));
    }

    try (XSSFWorkbook poi = poi()) {
      XSSFSheet sheet = poi.getSheet("ស្រី & more");
      assertThat(sheet.getRow(1).getCell(0).getCellType()).isEqualTo(CellType.STRING);
      assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("=1+1");
      assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(6);
      assertThat(sheet.getRow(1).getCell(3).getNumericCellValue()).isEqualTo(0.1);
      assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
      assertThat(sheet.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 1);
    }
  }

  @Test
  void wordsCanBeChosenFromAListInAHiddenSheet() throws IOException {
    try (WorkbookWriter workbook = new WorkbookWriter(bytes)) {
      SheetWriter cases = workbook.sheet("cases").headings(List.of("sex")).note(0, "who");
      SheetWriter lists = workbook.sheet("lists").hide();
      cases.choices(0, lists.words(2, List.of("male", "female", "other")));
    }

    try (XSSFWorkbook poi = poi()) {
      assertThat(poi.getSheetVisibility(1)).isEqualTo(SheetVisibility.HIDDEN);
      DataValidation list = poi.getSheetAt(0).getDataValidations().get(0);
      assertThat(list.getValidationConstraint().getFormula1()).isEqualTo("'lists'!$C$1:$C$3");
      assertThat(list.getRegions().getCellRangeAddress(0).formatAsString()).isEqualTo("A2:A5001");
      assertThat(list.getErrorBoxTitle()).isEqualTo("Not in the list");
      assertThat(poi.getSheetAt(0).getRow(0).getCell(0).getCellComment().getString().getString())
          .isEqualTo("who");
    }
  }

  @Test
  void aTextLongerThanACellCanHoldIsCutShort() throws IOException {
    try (WorkbookWriter workbook = new WorkbookWriter(bytes)) {
      workbook.sheet("a").row(List.of("x".repeat(40_000)));
    }

    try (XSSFWorkbook poi = poi()) {
      assertThat(poi.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
          .hasSize(32_767)
          .endsWith("x…");
    }
  }

  @Test
  void ourReaderReadsWhatOurWriterWrote() throws IOException {
    List<List<String>> rows =
        List.of(List.of("case_id", "note"), List.of("C1", "two\nlines"), List.of("", "ភ្នំពេញ"));
    try (WorkbookWriter workbook = new WorkbookWriter(bytes)) {
      SheetWriter sheet = workbook.sheet("cases");
      rows.forEach(sheet::row);
    }
    Path file = Files.write(folder.resolve("a.xlsx"), bytes.toByteArray());

    List<List<String>> read = new ArrayList<>();
    try (Workbook workbook = Workbook.open(file, "a.xlsx");
        SheetRows found = workbook.rows(workbook.sheets().get(0))) {
      while (found.next()) {
        read.add(found.cells());
      }
    }
    assertThat(read).isEqualTo(rows);
  }

  @Test
  void otherValuesAreRefused() {
    try (WorkbookWriter workbook = new WorkbookWriter(bytes)) {
      SheetWriter sheet = workbook.sheet("a");

      assertThatThrownBy(() -> sheet.row(List.of(true)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("neither text nor number: true");
    }
  }
}
