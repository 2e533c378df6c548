package org.chivit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chivit.cli.environment.ExitCode;
import org.chivit.cli.testing.ChivitRun;
import org.chivit.cli.testing.ChivitRun.Result;
import org.chivit.cli.testing.Golden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The search for duplicate patients in a registry, and the merge of two of them. */
class DuplicatesAndMergeTest {

  private static final String CASES =
      """
      case_id,patient_id,sex,birth_date,province,topography,morphology,behavior,laterality,basis_of_diagnosis,incidence_date
      C1,P1,female,2018-03-02,KH-12,C64.9,8960,3,left,7,2021-05-04
      C2,P2,female,2018-02-03,KH-12,C64.9,8960,3,left,7,2021-05-04
      C3,P3,unknown,2017,KH-3,C42.1,9835,3,not-paired,7,2020-01-15
      C4,P4,male,2017-06-01,KH-3,C42.1,9811,3,not-paired,7,2020-02-01
      C5,P5,male,2015-09-09,KH-1,C71.6,9470,3,not-paired,7,2022-08-08
      C6,P6,male,2015-09-09,KH-1,C40.2,9180,3,left,7,2023-01-09
      """;

  @TempDir private Path directory;

  @BeforeEach
  void makeRegistry() {
    ChivitRun.file(directory, "cases.csv", CASES);
    run("init", "registry");
    run("import", "cases.csv");
  }

  private Result run(String... arguments) {
    return ChivitRun.in(directory).run(arguments);
  }

  private Result merge(String keep, String other, String... more) {
    return run(
        Stream.concat(
                List.of("merge", keep, other, "--reason", "same child").stream(),
                List.of(more).stream())
            .toArray(String[]::new));
  }

  private void assertGolden(String name, Result result) {
    Golden.assertEquals(name, result, directory);
  }

  @Test
  void pairsAreListedInEveryForm() {
    assertGolden("duplicates/csv", run("duplicates", "--min-score", "70"));
    assertGolden("duplicates/json", run("duplicates", "--min-score", "70", "--format", "json"));
    assertGolden("duplicates/table", run("duplicates", "--format", "table"));
    assertGolden("duplicates/markdown", run("duplicates", "--format", "markdown"));
  }

  @Test
  void aListWithoutAPairIsNoFinding() {
    assertGolden("duplicates/none", run("duplicates", "--min-score", "100", "--format", "table"));
  }

  @Test
  void anEarlierSnapshotCanBeSearched() {
    assertThat(run("duplicates", "--snapshot", "0").exitCode()).isEqualTo(ExitCode.OK);
  }

  @Test
  void aScoreThatCannotBeIsAFaultOfTheCommandLine() {
    Result result = run("duplicates", "--min-score", "0");

    assertThat(result.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(result.err()).contains("the least score must be between 1 and 100: 0");
  }

  @Test
  void aMergePutsTheCasesUnderOneIdAndSaysWhatTheRulesFind() {
    assertGolden("merge/two-lineages-told-apart-later", merge("P3", "P4"));
    assertGolden("merge/snapshots", run("snapshots", "--format", "table"));
    assertThat(run("duplicates", "--min-score", "70").out()).doesNotContain("P4");
    assertThat(run("duplicates", "--min-score", "70", "--snapshot", "1").out()).contains("P4");
  }

  @Test
  void twoTumorsOfOneChildMergeWithNothingToDoubt() {
    assertGolden("merge/clean", merge("P5", "P6"));
  }

  @Test
  void contradictingBirthDatesAreNotMergedWithoutAWord() {
    assertGolden("merge/contradiction", merge("P1", "P2"));
    assertThat(run("snapshots").out().lines()).hasSize(3);
    assertGolden("merge/confirmed", merge("P1", "P2", "--yes"));
  }

  @Test
  void anUnknownPatientBringsTheNearestId() {
    Result result = merge("P1", "P22");

    assertThat(result.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(result.err()).contains("there is no patient P22; did you mean P2?");
  }

  @Test
  void aPatientIsNotMergedWithItself() {
    Result result = merge("P1", "P1");

    assertThat(result.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(result.err()).contains("a patient is not merged with itself: P1");
  }

  @Test
  void aMergeWithoutAReasonIsRefused() {
    Result result = run("merge", "P1", "P2");

    assertThat(result.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(result.err()).contains("--reason");
  }
}
