package org.chivit.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RejectsFolderTest {

  @TempDir Path folder;
  private Input input;
  private Path rejects;

  @BeforeEach
  void start() {
    input = new Input(folder.resolve("in"));
    rejects = folder.resolve("out").resolve("rejects");
  }

  @Test
  void rowsAreWrittenUnchangedWithTheirReasons() {
    input.file(
        "cases.csv",
        Input.REQUIRED.replace("sex", " Sex ") + ",stage",
        Input.row("C1").replace(",f,", ", girl ,") + ",II",
        Input.row("C2") + ",II");

    RejectsFolder.write(rejects, input.read());

    assertThat(text("cases.csv"))
        .isEqualTo(
            "\ufeff"
                + Input.REQUIRED.replace("sex", " Sex ")
                + ",stage,reject_row,reject_column,reject_value,reject_reason\r\n"
                + Input.row("C1").replace(",f,", ", girl ,")
                + ",II,2,sex, girl ,"
                + "\"\"\"girl\"\" is not in the list. Allowed: male, female, other, unknown.\"\r\n");
  }

  @Test
  void severalReasonsStandInOneCell() {
    input.cases(Input.row("C1").replace(",f,", ",x,").replace("C64.9", "y"));

    RejectsFolder.write(rejects, input.read());

    assertThat(text("cases.csv"))
        .contains(",2,sex | topography,x | y,")
        .contains("unknown. | \"\"y\"\" is not a topography");
  }

  @Test
  void problemsAreListedBesideThem() {
    input.cases(Input.row("C1").replace(",f,", ",x,"));

    RejectsFolder.write(rejects, input.read());

    assertThat(text("problems.csv"))
        .isEqualTo(
            "\ufeffseverity,code,case_id,file,row,column,value,reason,remedy\r\n"
                + "error,format-word,C1,cases.csv,2,sex,x,\"\"\"x\"\" is not in the list.\","
                + "\"Allowed: male, female, other, unknown.\"\r\n");
  }

  @Test
  void nothingRejectedWritesNothing() {
    input.cases(Input.row("C1"));

    assertThat(RejectsFolder.write(rejects, input.read())).isEmpty();
    assertThat(rejects).doesNotExist();
  }

  @Test
  void mendedRowsCanBeImportedAgainAsTheyLie() throws IOException {
    input.file("cases.csv", Input.REQUIRED.replace(',', ';'), Input.row("C1").replace(',', ';'));
    input.file(
        "surgeries.csv",
        "case_id;surgery_date;procedure",
        "C1;2021-06-01;\"វះកាត់; \"\"ទីពីរ\"\"\"",
        "C1;31/02/2021;");

    Path written = RejectsFolder.write(rejects, input.read()).orElseThrow();
    Path surgeries = written.resolve("surgeries.csv");
    Files.writeString(
        surgeries, Files.readString(surgeries).replaceFirst("31/02/2021", "28/02/2021"));
    IntakeReport again = input.read(written);

    assertThat(again.problems()).isEmpty();
    assertThat(again.accepted()).hasSize(1);
    assertThat(again.accepted().get(0).treatments().surgeries())
        .extracting(surgery -> surgery.date().toString(), s -> s.procedure().orElse(""))
        .containsExactly(tuple("2021-06-01", "វះកាត់; \"ទីពីរ\""), tuple("2021-02-28", ""));
  }

  @Test
  void unmendedRowsAreRejectedAgainWithTheSameCells() {
    input.cases(
        Input.row("C1").replace(",f,", ",x,"),
        Input.row("C2") + ",more,and more",
        Input.row("C3"),
        Input.row("C3"));

    Path first = RejectsFolder.write(rejects, input.read()).orElseThrow();
    IntakeReport again = input.read(first);
    Path second = RejectsFolder.write(rejects, again).orElseThrow();

    assertThat(again.casesAccepted()).isZero();
    assertThat(again.rejected().get(1).cells()).endsWith("more", "and more").hasSize(10);
    assertThat(header(second)).isEqualTo(header(first));
    assertThat(input.read(second).rejected())
        .extracting(RejectedRow::cells)
        .isEqualTo(again.rejected().stream().map(RejectedRow::cells).toList());
  }

  @Test
  void rowsOfListsAloneStillMakeAFolderThatCanBeImported() {
    input.cases(Input.row("C1"));
    input.file("events.csv", "case_id,event,event_date", "C9,relapse,2022-01-01");

    Path written = RejectsFolder.write(rejects, input.read()).orElseThrow();

    assertThat(input.read(written).counts())
        .containsExactly(new RowCount("cases.csv", 0, 0, 0), new RowCount("events.csv", 1, 0, 1));
  }

  @Test
  void aFileOfAnotherNameIsWrittenAsTheCases() {
    input.file("export.csv", Input.REQUIRED, "C1,x");

    IntakeReport report = input.read(input.folder().resolve("export.csv"));
    Path written = RejectsFolder.write(rejects, report).orElseThrow();

    assertThat(written.resolve("cases.csv")).exists();
  }

  @Test
  void whatIsThereIsNeverOverwritten() throws IOException {
    input.cases("C1,x");
    Files.createDirectories(rejects.getParent());
    Files.writeString(rejects, "a file of this name");

    IntakeReport report = input.read();

    assertThat(RejectsFolder.write(rejects, report)).contains(rejects.resolveSibling("rejects-2"));
    assertThat(RejectsFolder.write(rejects, report)).contains(rejects.resolveSibling("rejects-3"));
    assertThat(rejects).hasContent("a file of this name");
    assertThat(names(rejects.getParent())).containsExactly("rejects", "rejects-2", "rejects-3");
  }

  @Test
  void aPlaceThatCannotBeWrittenIsNamedAndLeftAsItWas() throws IOException {
    input.cases("C1,x");
    Path file = Files.writeString(folder.resolve("file"), "x");
    IntakeReport report = input.read();

    assertThatThrownBy(() -> RejectsFolder.write(file.resolve("rejects"), report))
        .isInstanceOf(UnwritablePlaceException.class)
        .hasMessageStartingWith("Cannot write the folder " + file.resolve("rejects"))
        .hasMessageEndingWith("Name a place that you may write to and that has room.");
    assertThat(file).hasContent("x");
  }

  private String text(String name) {
    try {
      return Files.readString(rejects.resolve(name), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String header(Path written) {
    try {
      return Files.readAllLines(written.resolve("cases.csv")).get(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
