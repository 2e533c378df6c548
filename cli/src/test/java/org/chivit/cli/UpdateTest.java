package org.chivit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chivit.cli.environment.ExitCode;
import org.chivit.cli.testing.ChivitRun;
import org.chivit.cli.testing.ChivitRun.Result;
import org.chivit.cli.testing.Golden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code import --merge}, {@code --dry-run} and {@code --changes}. */
class UpdateTest {

  private static final String CASES =
      """
      case_id,patient_id,sex,birth_date,province,topography,morphology,behavior,laterality,\
      basis_of_diagnosis,incidence_date,stage
      C1,P1,female,2022-03-02,KH-12,C64.9,8960,3,left,7,2025-05-04,II
      C2,P2,male,2021-01-09,KH-8,C64.9,8960,3,right,7,2025-06-01,I
      """;

  @TempDir private Path directory;

  @BeforeEach
  void storeTwoCases() {
    ChivitRun.in(directory).expectingSuccess("init", "registry");
    ChivitRun.file(directory, "first/cases.csv", CASES);
    ChivitRun.file(
        directory,
        "first/surgeries.csv",
        "case_id,surgery_date,procedure\nC1,2025-06-20,nephrectomy\n");
    ChivitRun.file(
        directory,
        "first/follow_ups.csv",
        "case_id,contact_date,vital_status\nC1,2025-12-01,alive\nC2,2025-11-05,alive\n");
    ChivitRun.in(directory).expectingSuccess("import", "first");
    ChivitRun.file(
        directory,
        "update/cases.csv",
        """
        case_id,stage,province,last_contact_date,vital_status
        C1,III,,2026-01-20,alive
        C2,,NA,,
        C9,,,,
        """);
    ChivitRun.file(
        directory, "update/surgeries.csv", "case_id,surgery_date,extent\nC1,2025-06-21,r0\n");
  }

  private Result importing(String... arguments) {
    return ChivitRun.in(directory).run(arguments);
  }

  @Test
  void anUpdateSaysWhatItChanged() throws IOException {
    Result result = importing("import", "update", "--merge", "--changes", "changes.csv");

    Golden.assertEquals("import/merge", result, directory);
    assertThat(Files.readString(directory.resolve("changes.csv")))
        .startsWith("case_id,change,table,item,column,from,to\n")
        .contains("C1,changed,cases,1,stage,II,III\n")
        .contains("C2,changed,cases,1,province,KH-8,\n")
        .contains("C1,added,follow_ups,2,contact_date,,2026-01-20\n");
  }

  @Test
  void theSameUpdateAgainChangesNothing() {
    importing("import", "update", "--merge");

    assertThat(importing("import", "update", "--merge").out())
        .contains("0 cases added, 0 updated, 2 unchanged. Nothing changed")
        .doesNotContain("Changed\n\n");
  }

  @Test
  void aRehearsalSaysTheSameAndDoesNothing() throws IOException {
    Result result =
        importing("import", "update", "--merge", "--dry-run", "--changes", "would-change.csv");

    Golden.assertEquals("import/dry-run", result, directory);
    assertThat(directory.resolve("update-rejects")).doesNotExist();
    assertThat(ChivitRun.in(directory).expectingSuccess("snapshots").lines()).hasSize(3);
    importing("import", "update", "--merge", "--changes", "changes.csv");
    assertThat(directory.resolve("would-change.csv"))
        .hasSameTextualContentAs(directory.resolve("changes.csv"));
  }

  @Test
  void withoutMergeTheCaseIsReplacedAndTheLossIsShown() {
    Result result = importing("import", "first/cases.csv");

    assertThat(result.out())
        .contains("2 updated")
        .contains("removed  surgeries 1 procedure")
        .contains("nephrectomy");
    assertThat(result.err())
        .contains("warning: 2 cases will hold fewer")
        .contains("With --merge, what the input does not say is kept.");
  }

  @Test
  void whatWasRejectedFromAnUpdateIsMendedAsAnUpdate() throws IOException {
    Result result = importing("import", "update", "--merge");

    assertThat(result.exitCode()).isEqualTo(ExitCode.FINDINGS);
    assertThat(result.out())
        .contains("bring them in with: chivit import")
        .contains("update-rejects --merge");
    Path rejected = directory.resolve("update-rejects/cases.csv");
    Files.writeString(rejected, Files.readString(rejected).replace("C9,", "C2,"));
    assertThat(importing("import", "update-rejects", "--merge").exitCode()).isEqualTo(ExitCode.OK);
  }

  @Test
  void nothingIsCommittedWhereTheChangesCannotBeWritten() {
    Result result = importing("import", "update", "--merge", "--changes", "nowhere/changes.csv");

    assertThat(result.exitCode()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(result.err()).contains("nowhere");
    assertThat(ChivitRun.in(directory).expectingSuccess("snapshots").lines()).hasSize(3);
  }

  @Test
  void manyChangesAreCounted() {
    StringBuilder cases = new StringBuilder(CASES.lines().findFirst().orElseThrow() + "\n");
    for (int i = 0; i < 40; i++) {
      cases.append("M").append(i).append(",N").append(i);
      cases.append(",female,2022-03-02,KH-12,C64.9,8960,3,left,7,2025-05-04,II\n");
    }
    ChivitRun.file(directory, "many.csv", cases.toString());
    ChivitRun.in(directory).expectingSuccess("import", "many.csv");
    ChivitRun.file(directory, "many.csv", cases.toString().replace(",II\n", ",I\n"));

    assertThat(importing("import", "many.csv").out())
        .contains("40 updated")
        .contains("… and 10 more values; --changes FILE writes all of them.");
  }
}
