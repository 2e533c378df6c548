package org.chivit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chivit.cli.environment.ExitCode;
import org.chivit.cli.testing.ChivitRun;
import org.chivit.cli.testing.ChivitRun.Result;
import org.chivit.registry.workbook.SheetRows;
import org.chivit.registry.workbook.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --format xlsx}. */
class WorkbookOutputTest {

  private static final String DIRTY = ChivitRun.resource("cases/dirty").toString();

  @TempDir private Path directory;

  private List<List<String>> rows(String file) {
    List<List<String>> read = new ArrayList<>();
    try (Workbook workbook = Workbook.open(directory.resolve(file), file);
        SheetRows rows = workbook.rows(workbook.sheets().get(0))) {
      while (rows.next()) {
        read.add(rows.cells());
      }
    }
    return read;
  }

  @Test
  void theProblemsOfAnInputAreAWorkbookSortedByCase() {
    Result result = ChivitRun.in(directory).run("validate", DIRTY, "-o", "problems.xlsx");

    assertThat(result.exitCode()).isEqualTo(ExitCode.FINDINGS);
    assertThat(result.out()).isEmpty();
    List<List<String>> rows = rows("problems.xlsx");
    assertThat(rows.get(0))
        .containsExactly(
            "case_id", "severity", "code", "file", "row", "column", "value", "reason", "remedy");
    assertThat(rows.stream().skip(1).map(row -> row.get(0))).isSorted().contains("D02", "D77");
    assertThat(rows)
        .anySatisfy(
            row ->
                assertThat(row)
                    .startsWith("D02", "error", "format-date", "cases.csv", "3", "birth_date"));
  }

  @Test
  void theWorkbookSaysTheSameAsTheCsv() {
    ChivitRun.in(directory).run("validate", DIRTY, "-o", "problems.csv");
    ChivitRun.in(directory).run("validate", DIRTY, "--format", "xlsx", "-o", "problems");

    List<String> csv = ChivitRun.in(directory).run("validate", DIRTY).out().lines().toList();
    assertThat(rows("problems")).hasSameSizeAs(csv);
  }

  @Test
  void aResultKeepsItsNumbersAndNotes() {
    ChivitRun.in(directory).expectingSuccess("init", "registry");
    ChivitRun.in(directory).expectingSuccess("snapshots", "-o", "snapshots.xlsx");

    assertThat(rows("snapshots.xlsx"))
        .startsWith(List.of("snapshot", "time", "author", "cases", "reason"));
    assertThat(rows("snapshots.xlsx").get(1)).startsWith("0", "2026-01-31T08:15:30Z");
  }

  @Test
  void aTerminalIsNoPlaceForAWorkbook() {
    Result result = ChivitRun.in(directory).onTerminal().run("validate", DIRTY, "--format", "xlsx");

    assertThat(result.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(result.err()).contains("Name a file: -o FILE.xlsx");
  }
}
