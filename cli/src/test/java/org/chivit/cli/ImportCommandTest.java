package org.chivit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chivit.cli.environment.ExitCode;
import org.chivit.cli.testing.ChivitRun;
import org.chivit.cli.testing.ChivitRun.Result;
import org.chivit.cli.testing.Golden;
import org.chivit.cli.testing.JsonValues;
import org.chivit.cli.testing.JsonValues.NumberText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code import} and {@code validate} of a set that is wrong on purpose. */
class ImportCommandTest {

  private static final String DIRTY = ChivitRun.resource("cases/dirty").toString();

  @TempDir private Path directory;

  @BeforeEach
  void makeRegistry() {
    ChivitRun.in(directory).expectingSuccess("init", "registry");
  }

  @Test
  void theAccountNamesEveryRejectedRow() throws IOException {
    Result result =
        ChivitRun.in(directory).run("import", DIRTY, "--rejects", "set-aside", "--reason", "test");

    Golden.assertEquals("import/dirty", result, directory);
    assertThat(Files.readAllLines(directory.resolve("set-aside/cases.csv"))).hasSize(9);
    assertThat(Files.readAllLines(directory.resolve("set-aside/events.csv"))).hasSize(2);
  }

  @Test
  void anEarlierFolderOfRejectsIsKept() throws IOException {
    ChivitRun.file(directory, "set-aside/notes.txt", "mine");

    ChivitRun.in(directory).run("import", DIRTY, "--rejects", "set-aside");

    assertThat(directory.resolve("set-aside/notes.txt")).hasContent("mine");
    assertThat(directory.resolve("set-aside-2/cases.csv")).exists();
  }

  @Test
  void theOrderOfDayAndMonthCanBeGiven() {
    Result result =
        ChivitRun.in(directory)
            .run("import", DIRTY, "--rejects", "set-aside", "--date-order", "dmy");

    assertThat(result.out()).contains("3 cases added").doesNotContain("03/04/2021");
  }

  @Test
  void whatIsSaidToTypeCanBeTyped() {
    Result init = ChivitRun.in(directory).run("init", "the ward");
    Result result =
        ChivitRun.in(directory)
            .run("import", DIRTY, "--registry", "the ward", "--rejects", "set aside");

    assertThat(init.err()).contains("--registry \"the ward\"");
    assertThat(result.out())
        .contains("set aside\" --registry \"the ward\"")
        .contains("chivit import \"");
  }

  @Test
  void theReasonIsInTheListOfSnapshots() {
    ChivitRun.in(directory).run("import", DIRTY, "--rejects", "x", "--reason", "the ward's list");

    assertThat(ChivitRun.in(directory).expectingSuccess("snapshots"))
        .contains("1,2026-01-31T08:15:30Z,tester,2,the ward's list");
  }

  @Test
  void validationSaysTheSameAndChangesNothing() {
    Result result = ChivitRun.in(directory).run("validate", DIRTY);

    Golden.assertEquals("validate/dirty", result, directory);
    assertThat(ChivitRun.in(directory).expectingSuccess("snapshots").lines()).hasSize(2);
  }

  @Test
  void theTableOfProblemsIsSortedByCase() {
    Golden.assertEquals(
        "validate/dirty-table",
        ChivitRun.in(directory).run("validate", DIRTY, "--format", "table"),
        directory);
  }

  @Test
  void problemsHaveAJsonFormThatAddsUp() {
    Result result = ChivitRun.in(directory).run("validate", DIRTY, "--format", "json");

    var document = JsonValues.parse(result.out());
    var cases = JsonValues.objects(document, "files").get(0);
    assertThat(cases)
        .containsEntry("file", "cases.csv")
        .containsEntry("read", new NumberText("10"))
        .containsEntry("accepted", new NumberText("2"))
        .containsEntry("rejected", new NumberText("8"));
    assertThat(JsonValues.objects(document, "problems").get(0).keySet())
        .containsExactly(
            "caseId", "severity", "code", "file", "row", "column", "value", "reason", "remedy");
  }

  @Test
  void theSummaryCountsEveryRuleOverTheCasesThatCouldBeRead() {
    Result result = ChivitRun.in(directory).run("validate", DIRTY, "--summary", "--format", "json");

    assertThat(result.exitCode()).isEqualTo(ExitCode.FINDINGS);
    var rules = JsonValues.objects(JsonValues.parse(result.out()), "rules");
    assertThat(rules).hasSizeGreaterThan(20);
    assertThat(rules)
        .allSatisfy(
            rule ->
                assertThat(number(rule, "found") + number(rule, "clean") + number(rule, "notRun"))
                    .isEqualTo(number(rule, "cases")));
    assertThat(rules)
        .filteredOn(rule -> rule.get("rule").toString().startsWith("sex-"))
        .anySatisfy(rule -> assertThat(number(rule, "found")).isEqualTo(1));
  }

  @Test
  void aCleanInputPassesValidation() {
    ChivitRun.file(
        directory,
        "cases.csv",
        """
        case_id,patient_id,sex,birth_date,topography,morphology,basis_of_diagnosis,incidence_date,\
        laterality,stage,vital_status,last_contact_date
        C1,P1,female,2022-03-02,C64.9,8960/3,7,2025-05-04,left,II,alive,2026-01-02
        """);

    Result result = ChivitRun.in(directory).run("validate", "cases.csv");

    assertThat(result.err()).contains("1 case read: 1 would be accepted");
    assertThat(result.exitCode()).as(result.out()).isEqualTo(ExitCode.OK);
  }

  private static long number(java.util.Map<String, Object> object, String field) {
    return ((NumberText) object.get(field)).value().longValueExact();
  }
}
