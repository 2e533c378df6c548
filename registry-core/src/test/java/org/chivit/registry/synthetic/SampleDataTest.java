package org.chivit.registry.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.chivit.registry.code.ProvinceTable;
import org.chivit.registry.intake.CaseFiles;
import org.chivit.registry.intake.CaseIntake;
import org.chivit.registry.intake.CaseJudge;
import org.chivit.registry.intake.ImportProblem;
import org.chivit.registry.intake.IntakeOptions;
import org.chivit.registry.intake.IntakeReport;
import org.chivit.registry.registration.RecordTable;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Finding;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.validation.Validator;
import org.chivit.registry.validation.rules.StandardRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That the folder {@code sample-data} is what its README says. */
class SampleDataTest {

  private static final Path SAMPLES = Path.of("..", "sample-data");

  @Test
  void theCasesAreThoseOfTheCommandInTheReadme(@TempDir Path temp) throws IOException {
    Path made = temp.resolve("cases");
    CaseFiles.write(made, new SyntheticCases(2018).lazily(1000));

    for (RecordTable table : RecordTable.values()) {
      assertThat(SAMPLES.resolve("cases").resolve(table.fileName()))
          .hasSameBinaryContentAs(made.resolve(table.fileName()));
    }
  }

  @Test
  void theCasesAreAcceptedWhole() {
    IntakeReport report = read("cases");

    assertThat(report.casesRead()).isEqualTo(1000);
    assertThat(report.casesAccepted()).isEqualTo(1000);
    assertThat(report.accepted())
        .containsExactlyInAnyOrderElementsOf(new SyntheticCases(2018).first(1000));
  }

  @Test
  void everyFaultOfTheDirtyFolderIsInTheReadmeAndNoOther() throws IOException {
    List<String> found =
        read("dirty").problems().stream()
            .filter(problem -> problem.severity() != Severity.INFO)
            .map(SampleDataTest::asRow)
            .distinct()
            .toList();

    assertThat(readmeRows(6).map(SampleDataTest::withoutProse))
        .containsExactlyInAnyOrderElementsOf(found);
  }

  @Test
  void mostOfTheDirtyFolderIsGood() {
    IntakeReport report = read("dirty");

    assertThat(report.casesRead()).isEqualTo(52);
    assertThat(report.casesAccepted()).isEqualTo(32);
    assertThat(report.casesRejected()).isEqualTo(20);
  }

  @Test
  void theReadmeExplainsEveryColumn() throws IOException {
    List<String> columns =
        Arrays.stream(RecordTable.values())
            .flatMap(table -> Variable.of(table).stream())
            .map(variable -> variable.table().fileName() + " `" + variable.column() + "`")
            .toList();

    assertThat(readmeRows(3).map(cells -> cells.get(0) + " " + cells.get(1)))
        .containsExactlyElementsOf(columns);
  }

  /** The cells of the rows that begin with a file, in tables of so many columns. */
  private static Stream<List<String>> readmeRows(int columns) throws IOException {
    return Files.readAllLines(SAMPLES.resolve("README.md")).stream()
        .filter(line -> line.startsWith("| ") && line.contains(".csv | "))
        .map(line -> Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList())
        .filter(cells -> cells.size() == columns && cells.get(0).endsWith(".csv"));
  }

  private static String withoutProse(List<String> cells) {
    return String.join(" ", cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(5));
  }

  private static String asRow(ImportProblem problem) {
    return String.join(
        " ",
        problem.place().file(),
        Long.toString(problem.place().row()),
        problem.caseId(),
        problem.place().column().isEmpty() ? "row" : "`" + problem.place().column() + "`",
        problem.severity() == Severity.ERROR ? "error" : "warning");
  }

  private static IntakeReport read(String folder) {
    Validator validator = StandardRules.validator(LocalDate.of(2026, 1, 1));
    CaseJudge judge =
        new CaseJudge() {
          @Override
          public List<Finding> judge(RegistryCase registryCase) {
            return validator.assess(registryCase).findings();
          }

          @Override
          public List<Finding> judgeTogether(Collection<RegistryCase> cases) {
            return validator.assessTogether(cases);
          }
        };
    return new CaseIntake(judge, ProvinceTable.standard()::parse, IntakeOptions.DEFAULTS)
        .read(SAMPLES.resolve(folder));
  }
}
