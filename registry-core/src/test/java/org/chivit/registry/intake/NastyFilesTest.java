package org.chivit.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.chivit.registry.text.UnreadableInputException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NastyFilesTest {

  private static final String TWO_ROWS =
      Input.REQUIRED + "\n" + Input.row("C1") + "\n" + Input.row("C2") + "\n";

  @TempDir Path folder;
  private Input input;

  @BeforeEach
  void start() {
    input = new Input(folder);
  }

  @ParameterizedTest
  @ValueSource(chars = {',', ';', '\t'})
  void theDelimiterIsFoundInTheHeader(char delimiter) {
    input.text("cases.csv", TWO_ROWS.replace(',', delimiter));

    assertThat(input.read().casesAccepted()).isEqualTo(2);
  }

  @Test
  void aDelimiterWithinQuotationMarksIsNotCounted() {
    input
        .text(
            "cases.csv",
            "\"a,b,c,d,e,f,g,h,i,j,k\";" + TWO_ROWS.replace(',', ';').replace("\nC", "\n;C"))
        .ignoring("a,b,c,d,e,f,g,h,i,j,k");

    assertThat(input.read().casesAccepted()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void linesEndInEveryWay(String end) {
    input.text("cases.csv", TWO_ROWS.replace("\n", end));

    assertThat(input.read().casesAccepted()).isEqualTo(2);
  }

  @Test
  void theLastLineNeedNotEnd() {
    input.text("cases.csv", TWO_ROWS.stripTrailing());

    assertThat(input.read().casesAccepted()).isEqualTo(2);
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstColumn() {
    input.text("cases.csv", "\ufeff" + TWO_ROWS);

    assertThat(input.read().casesAccepted()).isEqualTo(2);
  }

  @Test
  void khmerTextIsKept() {
    input.cases(Input.row("C1"));
    input.file("surgeries.csv", "case_id,surgery_date,procedure", "C1,2021-06-01,វះកាត់តម្រងនោម");

    assertThat(input.read().accepted().get(0).treatments().surgeries().get(0).procedure())
        .contains("វះកាត់តម្រងនោម");
  }

  @Test
  void blankRowsAreSkippedAndCountForTheNumberOfTheRowOnly() {
    input.text(
        "cases.csv",
        "\n,,\n" + Input.REQUIRED + "\n\n" + " ,,,,,,,\n" + Input.row("C1").replace("f", "x"));

    IntakeReport report = input.read();

    assertThat(report.casesRead()).isEqualTo(1);
    assertThat(Input.onlyError(report).place()).isEqualTo(new Place("cases.csv", 6, "sex"));
  }

  @Test
  void aCellOverSeveralLinesIsOneRow() {
    input.cases(Input.row("C1"));
    input.text(
        "surgeries.csv",
        "case_id,surgery_date,procedure\nC1,2021-06-01,\"one\ntwo\"\nC1,2021-06-99,x\n");

    IntakeReport report = input.read();

    assertThat(Input.onlyError(report).place().row()).isEqualTo(3);
    assertThat(report.counts().get(1)).isEqualTo(new RowCount("surgeries.csv", 2, 0, 2));
  }

  @Test
  void rowsSwallowedByAQuotationMarkAreSeen() {
    input.text(
        "cases.csv",
        Input.REQUIRED
            + ",stage\n"
            + Input.row("C1")
            + ",\"II\n"
            + Input.row("C2")
            + ",II\n"
            + Input.row("C3")
            + ",\"\n");

    IntakeReport report = input.read();

    assertThat(report.casesRejected()).isEqualTo(1);
    assertThat(Input.onlyError(report).reason()).isEqualTo("A cell of the row holds whole rows.");
  }

  @Test
  void aQuotationMarkNeverClosedNamesTheRowWhereItOpens() {
    input.text("cases.csv", TWO_ROWS + "C3,\"P3,f,2018\n" + Input.row("C4") + "\n");

    assertThatThrownBy(input::read)
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageStartingWith("cases.csv row 4: a quotation mark opens here and is never closed");
  }

  @Test
  void textAfterAClosingQuotationMarkNamesItsRow() {
    input.text("cases.csv", TWO_ROWS + "\"C3\"x,P3\n");

    assertThatThrownBy(input::read)
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageStartingWith("cases.csv row 4: a quotation mark opens here, and text follows");
  }

  @Test
  void aQuotationMarkOpenInTheHeaderIsRefused() {
    input.text("cases.csv", "\"" + TWO_ROWS);

    assertThatThrownBy(input::read)
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageStartingWith("cases.csv row 1: a quotation mark opens here");
  }

  @ParameterizedTest
  @CsvSource({
    "504b030414000600, an Excel workbook or a zip archive",
    "d0cf11e0a1b11ae1, an old Excel workbook",
    "89504e470d0a1a0a, a picture",
    "ffd8ffe000104a46, a picture",
    "255044462d312e37, a PDF",
    "1f8b0800000000ff, a compressed file",
    "5041523115041500, a Parquet file",
    "fffe630061007300, UTF-16 text",
    "feff006300610073, UTF-16 text"
  })
  void filesOfOtherKindsAreNamed(String start, String kind) {
    input.bytes("cases.csv", HexFormat.of().parseHex(start));

    assertThatThrownBy(input::read)
        .isInstanceOf(UnreadableInputException.class)
        .hasMessage(
            "cases.csv is not CSV text but "
                + kind
                + ". Open it in a spreadsheet and save it as \"CSV UTF-8 (comma delimited)\".");
  }

  @Test
  void bytesThatAreNoUtf8NameTheirRow() {
    byte[] latin = (TWO_ROWS + "C3,caf\u00e9\n").getBytes(StandardCharsets.ISO_8859_1);
    input.bytes("cases.csv", latin);

    assertThatThrownBy(input::read)
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageStartingWith("cases.csv row 4 holds bytes that are not UTF-8 text.")
        .hasMessageContaining("CSV UTF-8");
  }

  @Test
  void nulBytesNameTheirRow() {
    input.text("cases.csv", TWO_ROWS + "C3,\u0000\n");

    assertThatThrownBy(input::read)
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageStartingWith("cases.csv row 4 holds NUL bytes");
  }

  @Test
  void utf16WithoutAMarkIsRefused() {
    input.bytes("cases.csv", TWO_ROWS.getBytes(StandardCharsets.UTF_16LE));

    assertThatThrownBy(input::read)
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("UTF-16");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "\ufeff"})
  void anEmptyFileIsRefused(String text) {
    input.text("cases.csv", text);

    assertThatThrownBy(input::read)
        .isInstanceOf(UnreadableInputException.class)
        .hasMessage("cases.csv is empty. Its first row must name the columns, such as case_id.");
  }

  @Test
  void aHeaderAloneIsNoCaseAndNoFault() {
    IntakeReport report = input.cases().read();

    assertThat(report.casesRead()).isZero();
    assertThat(report.counts()).containsExactly(new RowCount("cases.csv", 0, 0, 0));
    assertThat(report.problems())
        .extracting(p -> p.severity().label(), ImportProblem::reason)
        .containsExactly(tuple("info", "The file has a header and no case."));
  }

  @Test
  void aMissingFileOrFolderIsNamed() {
    assertThatThrownBy(() -> input.read(folder.resolve("nowhere")))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessage(
            "There is no file or folder " + folder.resolve("nowhere") + ". Check the path.");
  }

  @Test
  void aFolderWithoutCasesSaysWhatItHolds() {
    input.text("patients.csv", TWO_ROWS);

    assertThatThrownBy(input::read)
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("has no file cases.csv. It holds patients.csv.");
  }

  @Test
  void aFileAloneMayHaveAnyName() {
    input.text("patients 2024.csv", TWO_ROWS.replace("8960", "x"));

    IntakeReport report = input.read(folder.resolve("patients 2024.csv"));

    assertThat(report.counts().get(0).file()).isEqualTo("patients 2024.csv");
    assertThat(report.problems().get(0).place().file()).isEqualTo("patients 2024.csv");
  }

  @Test
  void listsBesideAFileThatIsReadAloneAreToldOf() {
    input.text("cases.csv", TWO_ROWS).text("surgeries.csv", "case_id,surgery_date\n");

    IntakeReport report = input.read(folder.resolve("cases.csv"));

    assertThat(report.counts()).hasSize(1);
    assertThat(report.problems())
        .extracting(p -> p.place().toString(), ImportProblem::reason)
        .containsExactly(tuple("surgeries.csv", "The file lies beside the cases and is not read."));
  }

  @Test
  void namesOfFilesAreFoundInEitherCase() {
    input.text("Cases.CSV", TWO_ROWS);

    assertThat(input.read().casesAccepted()).isEqualTo(2);
  }

  @Test
  void aFileThatIsNotReadIsToldOf() {
    input.text("cases.csv", TWO_ROWS).text("surgery.csv", "x").text("problems.csv", "x");

    assertThat(input.read().problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.severity().label()).isEqualTo("warning");
              assertThat(problem.place().toString()).isEqualTo("surgery.csv");
              assertThat(problem.reason())
                  .isEqualTo("The file is not read; did you mean surgeries.csv?");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"header", "cell", "quoted", "cells"})
  void aLineOfFiftyMegabytesIsRefusedInBoundedMemory(String where) throws IOException {
    try (BufferedWriter file = Files.newBufferedWriter(folder.resolve("cases.csv"))) {
      file.write(where.equals("header") ? "" : TWO_ROWS);
      file.write(where.equals("quoted") ? "\"" : "");
      String block = (where.equals("cells") ? "x,\"y\"," : "xxxxxxx").repeat(1024);
      for (int i = 0; i < 7 * 1024; i++) {
        file.write(block);
      }
    }

    assertThatThrownBy(input::read)
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageStartingWith(
            (where.equals("header") ? "cases.csv row 1" : "cases.csv row 4")
                + ": a cell is longer than 100000 characters");
  }
}
