package org.chivit.registry.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chivit.registry.registration.RecordTable;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.validation.Severity;

/** Keeps the account of an intake: what is to be said, and which rows are rejected and why. */
final class Ledger {

  private static final Comparator<ImportProblem> ORDER =
      Comparator.comparing(ImportProblem::caseId)
          .thenComparing(problem -> problem.place().file())
          .thenComparing(problem -> problem.place().row())
          .thenComparing(problem -> problem.place().column())
          .thenComparing(ImportProblem::severity)
          .thenComparing(ImportProblem::code)
          .thenComparing(ImportProblem::reason);

  private final List<ImportProblem> problems = new ArrayList<>();
  private final Map<RecordTable, TreeMap<Long, RejectedRow>> rejected =
      new EnumMap<>(RecordTable.class);

  /** Adds something to say. */
  void note(ImportProblem problem) {
    problems.add(problem);
  }

  /**
   * Rejects all rows of a case. A row to which no problem points carries the first error as its
   * reason.
   *
   * @param rows the rows of the case
   * @param said what was said of the case, at least one error; noted elsewhere
   */
  void reject(List<RawRow> rows, List<ImportProblem> said) {
    List<ImportProblem> errors =
        said.stream().filter(problem -> problem.severity() == Severity.ERROR).toList();
    for (RawRow row : rows) {
      List<RejectReason> reasons =
          errors.stream()
              .filter(problem -> problem.place().row() == row.number())
              .filter(problem -> problem.place().file().equals(row.header().source().file()))
              .map(Ledger::reason)
              .toList();
      reject(row, reasons.isEmpty() ? List.of(shared(row, errors.get(0))) : reasons);
    }
  }

  /**
   * The report.
   *
   * @param accepted the cases that can be taken
   * @param tables the files as read
   */
  IntakeReport report(List<RegistryCase> accepted, Map<RecordTable, RawTable> tables) {
    List<RejectedRow> rows = new ArrayList<>();
    List<RowCount> counts = new ArrayList<>();
    tables.forEach(
        (table, raw) -> {
          TreeMap<Long, RejectedRow> mine = rejected.getOrDefault(table, new TreeMap<>());
          rows.addAll(mine.values());
          long read = raw.rows().size();
          counts.add(
              new RowCount(raw.header().source().file(), read, read - mine.size(), mine.size()));
        });
    List<ImportProblem> sorted = new ArrayList<>(problems);
    sorted.sort(ORDER);
    return new IntakeReport(accepted, sorted, rows, counts);
  }

  private void reject(RawRow row, List<RejectReason> reasons) {
    rejected
        .computeIfAbsent(row.header().table(), table -> new TreeMap<>())
        .put(
            row.number(),
            new RejectedRow(
                row.header().source(),
                row.number(),
                row.caseId(),
                row.header().keptCells(row.cells()),
                reasons));
  }

  private static RejectReason reason(ImportProblem problem) {
    return new RejectReason(
        problem.place().column(),
        problem.value(),
        (problem.reason() + " " + problem.remedy()).strip());
  }

  private static RejectReason shared(RawRow row, ImportProblem error) {
    Place place = error.place();
    String column = place.column().isEmpty() ? "" : " (" + place.column() + ")";
    return new RejectReason(
        "",
        "",
        "Its case "
            + row.caseId()
            + " is rejected because of "
            + place.file()
            + " row "
            + place.row()
            + column
            + ".");
  }
}
