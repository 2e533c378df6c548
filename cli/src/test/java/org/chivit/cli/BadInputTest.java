package org.chivit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.chivit.cli.environment.ExitCode;
import org.chivit.cli.testing.ChivitRun;
import org.chivit.cli.testing.ChivitRun.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every way in which an input is wrong has its exit code and a message, and loses nothing. */
class BadInputTest {

  private static final String HEADER =
      "case_id,patient_id,sex,birth_date,topography,morphology,basis_of_diagnosis,incidence_date\n";
  private static final String GOOD_ROW = "C1,P1,female,2018-03-02,C64.9,8960/3,7,2021-05-04\n";

  @TempDir private Path directory;

  @BeforeEach
  void makeRegistry() {
    ChivitRun.in(directory).expectingSuccess("init", "registry");
  }

  private Result importing(String name, String text) {
    ChivitRun.file(directory, name, text);
    return ChivitRun.in(directory).run("import", name);
  }

  private void assertUnreadable(Result result, String... parts) {
    assertThat(result.err()).startsWith("error: ").contains(parts);
    assertThat(result.out()).isEmpty();
    assertThat(result.exitCode()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(snapshots()).as("nothing was committed").hasSize(1);
  }

  private List<String> snapshots() {
    String list = ChivitRun.in(directory).expectingSuccess("snapshots");
    return list.lines().skip(1).toList();
  }

  @Test
  void aMissingColumnIsNamed() {
    assertUnreadable(
        importing("cases.csv", HEADER.replace("sex,", "") + GOOD_ROW.replace("female,", "")),
        "cases.csv",
        "sex is missing");
  }

  @Test
  void anUnknownColumnIsNamedWithTheWayAroundIt() {
    assertUnreadable(
        importing("cases.csv", HEADER.strip() + ",colour\n" + GOOD_ROW.strip() + ",red\n"),
        "\"colour\" is not known",
        "--ignore-columns colour");
  }

  @Test
  void aMistypedColumnBringsTheNearestName() {
    assertUnreadable(
        importing("cases.csv", HEADER.replace("birth_date", "brith_date") + GOOD_ROW),
        "brith_date",
        "birth_date");
  }

  @Test
  void anUnknownColumnCanBeLeftOut() {
    ChivitRun.file(
        directory, "cases.csv", HEADER.strip() + ",colour\n" + GOOD_ROW.strip() + ",red\n");

    Result result =
        ChivitRun.in(directory).run("import", "cases.csv", "--ignore-columns", "colour");

    assertThat(result.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(result.out()).contains("1 case added");
  }

  @Test
  void aQuoteNeverClosedIsFoundWhereItOpens() {
    assertUnreadable(
        importing("cases.csv", HEADER + GOOD_ROW + "\"C2,P2,male\n" + GOOD_ROW),
        "row 3",
        "never closed");
  }

  @Test
  void aLineOfFiftyMegabytesIsRefusedWithoutReadingItAll() throws IOException {
    Path file = directory.resolve("cases.csv");
    try (BufferedWriter text = Files.newBufferedWriter(file)) {
      text.write(HEADER);
      String megabyte = "x".repeat(1 << 20);
      for (int i = 0; i < 50; i++) {
        text.write(megabyte);
      }
    }

    assertUnreadable(
        ChivitRun.in(directory).run("import", "cases.csv"), "cases.csv row 2", "longer than");
  }

  @Test
  void aBinaryFileIsNoTable() throws IOException {
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};
    Files.write(directory.resolve("cases.csv"), png);

    assertUnreadable(ChivitRun.in(directory).run("import", "cases.csv"), "cases.csv", "CSV UTF-8");
  }

  @Test
  void anEmptyFileIsUnreadable() {
    assertUnreadable(importing("cases.csv", ""), "cases.csv is empty");
  }

  @Test
  void aHeaderAloneIsNoFault() {
    Result result = importing("cases.csv", HEADER);

    assertThat(result.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(result.out()).contains("a header and no case");
    assertThat(snapshots()).hasSize(1);
  }

  @Test
  void aMissingFileIsUnreadable() {
    assertUnreadable(ChivitRun.in(directory).run("import", "nowhere.csv"), "nowhere.csv");
  }

  @Test
  void duplicateCaseIdsAreSetAsideTogether() throws IOException {
    Result result =
        importing("cases.csv", HEADER + GOOD_ROW + GOOD_ROW.replace("2018", "2017") + GOOD_ROW);

    assertThat(result.exitCode()).isEqualTo(ExitCode.FINDINGS);
    assertThat(result.out()).contains("C1", "row 2", "row 3", "row 4", "0 cases added");
    assertThat(Files.readAllLines(directory.resolve("cases-rejects/cases.csv"))).hasSize(4);
  }

  @Test
  void theSameCaseInAnotherFileReplacesTheStoredOne() {
    importing("cases.csv", HEADER + GOOD_ROW);

    Result result = importing("later.csv", HEADER + GOOD_ROW.replace("female", "male"));

    assertThat(result.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(result.out()).contains("0 cases added, 1 updated, 0 unchanged");
  }

  @Test
  void aCaseThatWouldLoseItsTreatmentsBringsAWarning() {
    ChivitRun.file(directory, "all/cases.csv", HEADER + GOOD_ROW);
    ChivitRun.file(
        directory, "all/events.csv", "case_id,event,event_date\nC1,relapse,2022-05-05\n");
    ChivitRun.in(directory).expectingSuccess("import", "all");

    Result result = importing("cases.csv", HEADER + GOOD_ROW);

    assertThat(result.err()).contains("warning: 1 case will hold fewer", "Snapshot 1 keeps them");
  }

  @Test
  void aChildRowWithoutItsCaseIsSetAside() {
    ChivitRun.file(directory, "input/cases.csv", HEADER + GOOD_ROW);
    ChivitRun.file(
        directory, "input/events.csv", "case_id,event,event_date\nC9,relapse,2022-05-05\n");

    Result result = ChivitRun.in(directory).run("import", "input");

    assertThat(result.exitCode()).isEqualTo(ExitCode.FINDINGS);
    assertThat(result.out()).contains("1 case added", "events.csv row 2", "C9");
    assertThat(directory.resolve("input-rejects/events.csv")).content().contains("C9");
  }

  @ParameterizedTest
  @CsvSource({
    "31/02/2020, 31 February",
    "99/99/2019, 2019",
    "03/04/2021, --date-order",
    "2031-01-01, lies after the day of the check"
  })
  void aDateThatCannotBeIsSetAsideWithTheReason(String date, String reason) throws IOException {
    Result result = importing("cases.csv", HEADER + GOOD_ROW.replace("2021-05-04", date));

    assertThat(result.exitCode()).isEqualTo(ExitCode.FINDINGS);
    assertThat(result.out()).contains("0 cases added", date);
    String problems = Files.readString(directory.resolve("cases-rejects/problems.csv"));
    assertThat(problems.toLowerCase(Locale.ROOT)).contains(reason.toLowerCase(Locale.ROOT));
    assertThat(Files.readString(directory.resolve("cases-rejects/cases.csv"))).contains(date);
  }

  @Test
  void whatWasSetAsideCanBeMendedAndImported() throws IOException {
    importing("cases.csv", HEADER + GOOD_ROW.replace("2021-05-04", "31/02/2020"));
    Path rejected = directory.resolve("cases-rejects/cases.csv");
    Files.writeString(
        rejected, Files.readString(rejected).replaceFirst("31/02/2020", "2020-03-02"));

    Result result = ChivitRun.in(directory).run("import", "cases-rejects");

    assertThat(result.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(result.out()).contains("1 case added");
  }

  @Test
  void nothingIsCommittedWhereTheRejectsCannotBeWritten() {
    ChivitRun.file(directory, "a-file", "not a folder");
    ChivitRun.file(directory, "cases.csv", HEADER + GOOD_ROW + "C2,P2\n");

    assertUnreadable(
        ChivitRun.in(directory).run("import", "cases.csv", "--rejects", "a-file/rejects"),
        "a-file");
  }

  @Test
  void aRegistryCannotBeMadeWhereNothingCanBeWritten() {
    ChivitRun.file(directory, "a-file", "not a folder");

    assertUnreadable(ChivitRun.in(directory).run("init", "a-file/registry"), "a-file");
  }

  @Test
  void aRegistryIsNotMadeTwice() {
    assertUnreadable(ChivitRun.in(directory).run("init", "registry"), "registry already");
  }

  @Test
  void aFolderThatIsNoRegistryIsSaidToBeNone() throws IOException {
    Files.createDirectories(directory.resolve("something"));

    assertUnreadable(
        ChivitRun.in(directory).run("survival", "--registry", "something"), "is not a registry");
  }

  @Test
  void aResultIsNotWrittenWhereNothingCanBeWritten() {
    assertUnreadable(
        ChivitRun.in(directory).run("survival", "-o", "no-such-folder/survival.csv"),
        "no-such-folder");
  }

  @Test
  void generatingNeverOverwrites() {
    ChivitRun.file(directory, "folder/something.txt", "mine");

    assertUnreadable(ChivitRun.in(directory).run("generate", "folder", "--cases", "3"), "folder");
    assertThat(directory.resolve("folder")).isDirectoryNotContaining("glob:**.csv");
  }
}
