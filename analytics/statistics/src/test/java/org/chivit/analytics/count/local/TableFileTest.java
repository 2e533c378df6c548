package org.chivit.analytics.count.local;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chivit.analytics.count.CountKey;
import org.chivit.analytics.count.CountQuery;
import org.chivit.analytics.count.CountTable;
import org.chivit.analytics.count.WhereClause;
import org.chivit.registry.patient.Sex;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.store.ColumnSource;
import org.chivit.registry.store.ColumnSpec;
import org.chivit.registry.store.ColumnType;
import org.chivit.registry.store.CommitRequest;
import org.chivit.registry.store.StoreException;
import org.chivit.registry.store.parquet.ParquetCaseStore;
import org.chivit.registry.testing.CaseBuilder;
import org.chivit.registry.text.UnreadableInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableFileTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void theDelimiterIsFoundOut(String delimiter) throws IOException {
    ColumnSource table =
        open("group,days,note\nI,10,\"a; b, c\td\"\nII,20,x\n".replace(",", delimiter));

    assertThat(table.columns())
        .extracting(ColumnSpec::name)
        .containsExactly("group", "days", "note");
    assertThat(table.columns()).extracting(ColumnSpec::type).containsOnly(ColumnType.TEXT);
    assertThat(table.rowCount()).isEqualTo(2);
    assertThat(count(table, "group", "days").rows())
        .containsExactly(row(1, "I", "10"), row(1, "II", "20"));
  }

  @Test
  void aDelimiterInAQuotedHeaderIsNone() throws IOException {
    assertThat(open("\"a;b;c\",d\n1,2\n").columns())
        .extracting(ColumnSpec::name)
        .containsExactly("a;b;c", "d");
  }

  @Test
  void anySortOfLineEndIsRead() throws IOException {
    for (String end : List.of("\n", "\r\n", "\r")) {
      ColumnSource table = open("a,b" + end + "1,2" + end + end + "3,4");

      assertThat(count(table, "a", "b").rows()).containsExactly(row(1, "1", "2"), row(1, "3", "4"));
    }
  }

  @Test
  void theMarkOfUtf8IsNoPartOfTheFirstColumn() throws IOException {
    ColumnSource table = open("\uFEFFខេត្ត,n\nភ្នំពេញ,1\n");

    assertThat(count(table, "ខេត្ត").rows()).containsExactly(row(1, "ភ្នំពេញ"));
  }

  @Test
  void emptyCellsAndNaAreMissingAndSpacesDoNotCount() throws IOException {
    ColumnSource table =
        open("a,b\n x ,1\nx,\nNA,\n \"\" ,\n\"NA\",\n\"\",\n".replace(" \"\" ", "  "));

    assertThat(count(table, "a").rows()).containsExactly(row(2, "x"), row(4, (Object) null));
    assertThat(count(table, "b").rows()).containsExactly(row(1, "1"), row(5, (Object) null));
  }

  @Test
  void aQuotedCellMayHoldQuotesAndLines() throws IOException {
    ColumnSource table = open("a,b\n\"say \"\"hi\"\"\nthere\",1\n");

    assertThat(count(table, "a").rows()).containsExactly(row(1, "say \"hi\"\nthere"));
  }

  @Test
  void aHeaderAloneIsATableOfNoRows() throws IOException {
    ColumnSource table = open("a,b");

    assertThat(table.rowCount()).isZero();
    assertThat(count(table, "a").rows()).isEmpty();
  }

  @Test
  void aColumnWithoutANameIsCalledByItsPosition() throws IOException {
    assertThat(open("\"\",\"time\"\n\"1\",9\n").columns())
        .extracting(ColumnSpec::name)
        .containsExactly("column_1", "time");
  }

  @Test
  void conditionsAndNumbersInTextWork() throws IOException {
    ColumnSource table = open("age\n9\n10\n5.5\nunknown\n\n");
    CountQuery query = new CountQuery(WhereClause.parse("age < 10"), List.of());

    assertThat(new LocalCounter(table).count(query).total()).isEqualTo(2);
  }

  @Test
  void manyRowsMakeSeveralSplits() throws IOException {
    StringBuilder text = new StringBuilder("id,g\n");
    int rows = 2 * TextTable.BATCH_ROWS + 17;
    for (int i = 0; i < rows; i++) {
      text.append(i).append(',').append(i % 3).append('\n');
    }

    ColumnSource table = open(text.toString());

    assertThat(table.rowCount()).isEqualTo(rows);
    assertThat(table.splits()).hasSize(3);
    assertThat(count(table, "g").rows())
        .containsExactly(row(43697, "0"), row(43696, "1"), row(43696, "2"));
    assertThat(count(table, "id").rows()).hasSize(rows);
  }

  /** A file of a registry is a Parquet file like any other, whatever it is called. */
  @Test
  void aParquetFileIsATableOfText() throws IOException {
    Path parquet = folder.resolve("table.csv");
    Files.copy(
        parquetFileOf(
            aCase("C1").sex(Sex.FEMALE).incidence("2021-01-31").build(),
            aCase("C2").sex(Sex.MALE).incidence("2021").birthDateUnknown().build(),
            aCase("C3").sex(Sex.MALE).incidence("2021").birthDateUnknown().build()),
        parquet);

    ColumnSource table = TableFile.open(parquet);

    assertThat(table.rowCount()).isEqualTo(3);
    assertThat(table.columns()).extracting(ColumnSpec::type).containsOnly(ColumnType.TEXT);
    assertThat(count(table, "sex", "incidence_day", "age_years").rows())
        .hasSize(2)
        .contains(row(2, "male", "18809", null));
  }

  @Test
  void aDamagedParquetFileIsRefused() throws IOException {
    Path file = file("PAR1 and no more");

    assertThatThrownBy(() -> TableFile.open(file))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining(file.toString());
  }

  @Test
  void aMissingFileIsRefused() {
    assertRefused(folder.resolve("none.csv"), "none.csv does not exist. Check the path.");
  }

  @Test
  void aFolderIsRefused() {
    assertRefused(folder, "is a folder. Name a CSV or Parquet file.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "\r\n \n", "\uFEFF"})
  void anEmptyFileIsRefused(String text) throws IOException {
    assertRefused(file(text), "is empty. Its first row must name the columns");
  }

  @Test
  void aRowOfTooFewOrTooManyCellsIsNamed() throws IOException {
    assertRefused(file("a,b\n1,2\n\n3\n"), "row 4 has 1 cell where the header has 2");
    assertRefused(file("a,b\n1,2,3\n"), "row 2 has 3 cells where the header has 2");
    assertRefused(file("a,b\n\"x\ny\",2\n1,2,3\n"), "row 3 has 3 cells");
  }

  @Test
  void aColumnNamedTwiceIsRefused() throws IOException {
    assertRefused(
        file("a,b, a\n1,2,3\n"), "the header names \"a\" twice, in columns 1 and 3. Rename one");
  }

  @Test
  void aQuoteThatIsNeverClosedIsRefused() throws IOException {
    assertRefused(
        file("a,b\n1,2\n3,\"x\n5,6\n"), "row 3: a quotation mark opens here and is never closed");
    assertRefused(
        file("a,b\n1,\"x\"y\n"),
        "row 2: a quotation mark opens here, and text follows where it closes");
  }

  @Test
  void aLineOfFiftyMegabytesIsRefused() throws IOException {
    String refusal = "row 3: a cell is longer than 100000 characters, or the row than 4000000";

    assertRefused(file("a,b\n1,2\n" + "x".repeat(50_000_000)), refusal);
    assertRefused(file("a,b\n1,2\n" + "x,".repeat(3_000_000)), refusal);
    assertRefused(file("a,b\n1,2\n\"" + "x,1\n".repeat(2_000_000)), refusal);
    assertRefused(file("x".repeat(5_000_000)), "row 1: a cell is longer");
  }

  @Test
  void aWideTableIsRead() throws IOException {
    String header = IntStream.range(0, 15_000).mapToObj(i -> "g" + i).collect(joining(","));

    assertThat(open(header + "\n" + header + "\n").columns()).hasSize(15_000);
  }

  @Test
  void textInAnotherEncodingIsRefused() throws IOException {
    assertRefused(
        file("a,b\nx,2\né,2\n", StandardCharsets.ISO_8859_1),
        "row 3 holds bytes that are not UTF-8",
        "save it as \"CSV UTF-8 (comma delimited)\"");
    assertRefused(
        file("\uFEFFa,b\n", StandardCharsets.UTF_16LE), "is not CSV text but UTF-16 text");
    assertRefused(
        file("\uFEFFa,b\n", StandardCharsets.UTF_16BE), "is not CSV text but UTF-16 text");
    assertRefused(
        file("a,b\n", StandardCharsets.UTF_16LE),
        "row 1 holds NUL bytes, as in a binary or UTF-16 file");
    assertRefused(file("a,b\nx\0y,1\n"), "row 2 holds NUL bytes");
  }

  @Test
  void otherFilesAreNamedForWhatTheyAre() throws IOException {
    assertRefused(
        file("PK\u0003\u0004rest"), "is not CSV text but an Excel workbook or a zip archive");
    assertRefused(
        file("\u001F\u008Brest", StandardCharsets.ISO_8859_1),
        "is not CSV text but a compressed file",
        "save it as");
  }

  private void assertRefused(Path file, String... messages) {
    assertThatThrownBy(() -> TableFile.open(file))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageStartingWith(file.toString())
        .hasMessageContainingAll(messages);
  }

  private ColumnSource open(String text) throws IOException {
    return TableFile.open(file(text));
  }

  private Path file(String text) throws IOException {
    return file(text, StandardCharsets.UTF_8);
  }

  private Path file(String text, Charset charset) throws IOException {
    return Files.write(folder.resolve("table.csv"), text.getBytes(charset));
  }

  private CaseBuilder aCase(String id) {
    return CaseBuilder.aCase().id(id).patient("P" + id);
  }

  private Path parquetFileOf(RegistryCase... cases) throws IOException {
    Path registry = folder.resolve("registry");
    Instant time = Instant.EPOCH;
    ParquetCaseStore.create(registry, time, "test")
        .commit(new CommitRequest(List.of(cases), time, "test", "test"));
    try (Stream<Path> files = Files.walk(registry)) {
      List<Path> parquet = files.filter(path -> path.toString().endsWith(".parquet")).toList();
      assertThat(parquet).hasSize(1);
      return parquet.get(0);
    }
  }

  private static CountTable count(ColumnSource table, String... columns) {
    List<CountKey> keys =
        Arrays.stream(columns).map(name -> (CountKey) new CountKey.Value(name)).toList();
    return new LocalCounter(table).count(new CountQuery(List.of(), keys));
  }

  private static CountTable.Row row(long count, Object... values) {
    return new CountTable.Row(Arrays.asList(values), count);
  }
}
