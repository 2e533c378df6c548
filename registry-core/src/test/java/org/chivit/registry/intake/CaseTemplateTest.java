package org.chivit.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.chivit.registry.registration.DataDictionary;
import org.chivit.registry.registration.RecordTable;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.synthetic.SyntheticCases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Apache POI finds in the template, and what becomes of a filled-in one. */
class CaseTemplateTest {

  @TempDir private Path folder;

  private final List<RegistryCase> examples = new SyntheticCases(2018).first(2);
  private XSSFWorkbook template;

  @BeforeEach
  void writeTemplate() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    CaseTemplate.write(bytes, examples);
    template = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()));
  }

  private static List<String> texts(Iterable<Cell> row) {
    List<String> texts = new ArrayList<>();
    row.forEach(cell -> texts.add(cell.getStringCellValue()));
    return texts;
  }

  private IntakeReport read() throws IOException {
    Path file = folder.resolve("cases.xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      template.write(out);
    }
    return new Input(folder).read(file);
  }

  @Test
  void everyTableHasASheetWithEveryColumn() {
    for (RecordTable table : RecordTable.values()) {
      XSSFSheet sheet = template.getSheet(table.label());
      assertThat(texts(sheet.getRow(0)))
          .containsExactlyElementsOf(Variable.of(table).stream().map(Variable::column).toList());
      assertThat(sheet.getLastRowNum()).isZero();
      assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
    }
    assertThat(template.getSheetName(0)).isEqualTo("read me");
    assertThat(template.getSheetVisibility(template.getSheetIndex("lists")))
        .isEqualTo(SheetVisibility.HIDDEN);
  }

  @Test
  void everyHeadingHasANoteThatSaysWhatItMeans() {
    for (var entry : DataDictionary.standard().entries()) {
      XSSFSheet sheet = template.getSheet(entry.table());
      int column = Variable.of(entry.variable().table()).indexOf(entry.variable());
      assertThat(sheet.getCellComment(new org.apache.poi.ss.util.CellAddress(0, column)))
          .as(entry.table() + " " + entry.column())
          .satisfies(
              note -> assertThat(note.getString().getString()).startsWith(entry.description()));
    }
  }

  @Test
  void closedListsCanBeChosenFrom() {
    XSSFSheet cases = template.getSheet("cases");
    int column = Variable.of(RecordTable.CASES).indexOf(Variable.SEX);
    DataValidation list =
        cases.getDataValidations().stream()
            .filter(found -> found.getRegions().getCellRangeAddress(0).getFirstColumn() == column)
            .findFirst()
            .orElseThrow();

    String range = list.getValidationConstraint().getFormula1();
    assertThat(range).startsWith("'lists'!$");
    int words = template.getSheet("lists").getRow(0).getLastCellNum();
    assertThat(words).isGreaterThan(3);
    assertThat(list.getRegions().getCellRangeAddress(0).getFirstRow()).isEqualTo(1);
    List<String> shown = new ArrayList<>();
    String letter = range.substring(9, 10);
    int listColumn = letter.charAt(0) - 'A';
    for (int row = 0; template.getSheet("lists").getRow(row) != null; row++) {
      Cell cell = template.getSheet("lists").getRow(row).getCell(listColumn);
      if (cell != null) {
        shown.add(cell.getStringCellValue());
      }
    }
    assertThat(shown).isEqualTo(Variable.SEX.type().allowed());
  }

  @Test
  void datesAndIdsStayAsTheyAreTyped() {
    XSSFSheet cases = template.getSheet("cases");
    List<Variable> columns = Variable.of(RecordTable.CASES);
    for (Variable text : List.of(Variable.CASE_ID, Variable.INCIDENCE_DATE, Variable.STAGE)) {
      assertThat(cases.getColumnStyle(columns.indexOf(text)).getDataFormatString())
          .as(text.column())
          .isEqualTo("@");
    }
    assertThat(cases.getColumnStyle(columns.indexOf(Variable.WEIGHT)).getDataFormatString())
        .isEqualTo("General");
  }

  @Test
  void theEmptyTemplateIsReadAsNoCase() throws IOException {
    IntakeReport report = read();

    assertThat(report.casesRead()).isZero();
    assertThat(report.counts()).hasSize(RecordTable.values().length);
    assertThat(report.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.reason()).contains("a header and no case"));
  }

  @Test
  void theFilledInTemplateGivesTheCasesOfItsExample() throws IOException {
    for (RecordTable table : RecordTable.values()) {
      XSSFSheet sheet = template.getSheet(table.label());
      List<Variable> columns = Variable.of(table);
      for (RegistryCase example : examples) {
        for (Map<Variable, String> cells : CaseCells.rows(table, example)) {
          var row = sheet.createRow(sheet.getLastRowNum() + 1);
          cells.forEach(
              (variable, text) -> row.createCell(columns.indexOf(variable)).setCellValue(text));
        }
      }
    }

    assertThat(read().accepted()).isEqualTo(examples);
  }

  @Test
  void theExampleShowsTheCasesAndIsNotRead() {
    XSSFSheet sheet = template.getSheet("example");
    List<String> firstColumn = new ArrayList<>();
    sheet.forEach(row -> firstColumn.add(row.getCell(0).getStringCellValue()));

    assertThat(firstColumn)
        .contains("cases", "surgeries", "follow_ups")
        .contains(examples.get(0).id().value(), examples.get(1).id().value());
  }

  @Test
  void theReadMeListsEveryVariable() {
    assertThat(template.getSheet("read me").getPhysicalNumberOfRows())
        .isGreaterThan(Variable.values().length);
  }
}
