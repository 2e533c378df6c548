package org.chivit.registry.text;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DelimitedReaderTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(chars = {',', ';', '\t'})
  void theDelimiterIsFoundOut(char delimiter) throws IOException {
    Path file = file("a,b,c\n1,2,3\n".replace(',', delimiter));

    try (DelimitedReader text = DelimitedReader.open(file, "t.csv")) {
      assertThat(text.delimiter()).isEqualTo(delimiter);
      assertThat(text.row()).isZero();
      assertThat(text.next()).isTrue();
      assertThat(text.cells()).containsExactly("a", "b", "c");
      assertThat(text.next()).isTrue();
      assertThat(text.row()).isEqualTo(2);
      assertThat(text.place()).isEqualTo("t.csv row 2");
      assertThat(text.next()).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void rowsAreCountedAsASpreadsheetShowsThem(String end) throws IOException {
    Path file = file("a,b" + end + end + "\"x" + end + "y\",1" + end + " " + end + "z");

    assertThat(rows(file))
        .containsExactly(
            List.of("a", "b"),
            List.of(""),
            List.of("x" + end + "y", "1"),
            List.of(" "),
            List.of("z"));
  }

  @Test
  void cellsAreHandedOutUnchanged() throws IOException {
    assertThat(rows(file("a,b\n x ,\"say \"\"hi\"\" \"\n")))
        .last()
        .isEqualTo(List.of(" x ", "say \"hi\" "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\uFEFF"})
  void anEmptyFileHasNoRow(String text) throws IOException {
    assertThat(rows(file(text))).isEmpty();
  }

  @Test
  void theMarkOfUtf8IsNoPartOfTheFirstCell() throws IOException {
    assertThat(rows(file("\uFEFFខេត្ត,n\n"))).containsExactly(List.of("ខេត្ត", "n"));
  }

  /** Letters that an earlier program lost are no reason to refuse what is there. */
  @Test
  void aReplacementCharacterOfTheFileItselfIsText() throws IOException {
    assertThat(rows(file("a\nB\uFFFDb\n\uD83D\uDE00\n")))
        .containsExactly(List.of("a"), List.of("B\uFFFDb"), List.of("\uD83D\uDE00"));
  }

  @Test
  void bytesThatAreNoUtf8NameTheirRowHoweverFarTheFileGoesOn() throws IOException {
    Path file =
        file("a,b\nx,1\ncaf\u00E9,2\n" + "x,3\n".repeat(100_000), StandardCharsets.ISO_8859_1);

    assertRefused(
        file,
        "t.csv row 3 holds bytes that are not UTF-8 text. Open it in a spreadsheet and save it as"
            + " \"CSV UTF-8 (comma delimited)\".");
  }

  /** Java's lenient readers take these bytes for letters; UTF-8 forbids them. */
  @Test
  void overlongFormsAndSurrogatesAreNoUtf8() throws IOException {
    for (String forbidden : List.of("\u00C0\u00AF", "\u00ED\u00A0\u0080", "\u00E1\u009E")) {
      assertThatThrownBy(() -> rows(file("a\n" + forbidden + "\n", StandardCharsets.ISO_8859_1)))
          .isInstanceOf(UnreadableInputException.class)
          .hasMessageStartingWith("t.csv row 2 holds bytes that are not UTF-8 text.");
    }
  }

  @Test
  void nulBytesNameTheirRow() throws IOException {
    assertRefused(
        file("a,b\nx\0y,1\n"),
        "t.csv row 2 holds NUL bytes, as in a binary or UTF-16 file. Open it in a spreadsheet and"
            + " save it as \"CSV UTF-8 (comma delimited)\".");
  }

  @Test
  void aQuotationMarkNeverClosedNamesTheRowWhereItOpens() throws IOException {
    assertRefused(
        file("a,b\n1,\"x\ny\"\n3,\"x\n5,6\n"),
        "t.csv row 3: a quotation mark opens here and is never closed. Close it, or write two of"
            + " them where one is part of the text.");
  }

  @Test
  void textAfterAClosingQuotationMarkNamesItsRow() throws IOException {
    assertRefused(
        file("a,b\n1,\"x\"y\n"),
        "t.csv row 2: a quotation mark opens here, and text follows where it closes. Close it where"
            + " the cell ends, and write two of them where one is part of the text.");
  }

  @Test
  void aCellOrARowOutOfAllMeasureIsRefused() throws IOException {
    String refusal =
        ": a cell is longer than 100000 characters, or the row than 4000000 characters or 16384"
            + " cells. Perhaps a quotation mark that opens here is never closed, or this is not a"
            + " table.";
    String longCell = "x".repeat(DelimitedReader.LONGEST_CELL);
    String manyCells = ",".repeat(DelimitedReader.MOST_CELLS - 1);

    assertThat(rows(file(longCell + "\n" + manyCells + "\n"))).hasSize(2);
    assertRefused(file("a\n" + longCell + "x\n"), "t.csv row 2" + refusal);
    assertRefused(file(manyCells + ",\n"), "t.csv row 1" + refusal);
    assertRefused(file("a\nb\n" + (longCell + ",").repeat(40) + "x\n"), "t.csv row 3" + refusal);
  }

  @Test
  void aHeaderLongerThanTheLookForTheDelimiterIsRead() throws IOException {
    String header = IntStream.range(0, 15_000).mapToObj(i -> "g" + i).collect(joining(";"));

    assertThat(header).hasSizeGreaterThan(Delimiter.LONGEST_LOOK);
    assertThat(rows(file(header)).get(0)).hasSize(15_000);
  }

  @Test
  void aFileOfAnotherKindIsRefusedBeforeItsFirstRow() throws IOException {
    Path file = file("PK\u0003\u0004");

    assertThatThrownBy(() -> DelimitedReader.open(file, "t.csv"))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageStartingWith("t.csv is not CSV text but an Excel workbook or a zip archive.");
  }

  @Test
  void aMissingFileIsRefused() {
    assertThatThrownBy(() -> DelimitedReader.open(folder.resolve("none"), "none"))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessage("none does not exist. Check the path.");
  }

  @Test
  void aFolderCannotBeRead() {
    assertThatThrownBy(() -> DelimitedReader.open(folder, "folder"))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessage("folder cannot be read: Is a directory. Is it a file that you may read?");
  }

  private static void assertRefused(Path file, String message) {
    assertThatThrownBy(() -> rows(file))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessage(message);
  }

  private static List<List<String>> rows(Path file) {
    List<List<String>> rows = new ArrayList<>();
    try (DelimitedReader text = DelimitedReader.open(file, "t.csv")) {
      while (text.next()) {
        rows.add(text.cells());
        assertThat(text.row()).isEqualTo(rows.size());
      }
    }
    return rows;
  }

  private Path file(String text) throws IOException {
    return file(text, StandardCharsets.UTF_8);
  }

  private Path file(String text, Charset charset) throws IOException {
    return Files.write(folder.resolve("t.csv"), text.getBytes(charset));
  }
}
