package org.chivit.registry.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chivit.registry.code.NearestName;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Severity;

/** What is wrong with rows that cannot be joined into a case: ids there twice, or not at all. */
final class JoinFaults {

  /** How many rows a message names before it counts the rest. */
  private static final int MOST_NAMED = 5;

  /** Comparing every lost id with every known one would take minutes in a large input. */
  private static final long MOST_COMPARISONS = 2_000_000;

  private final Collection<String> knownIds;
  private final ImportMode mode;
  private final Map<String, Optional<String>> nearest = new HashMap<>();

  /**
   * Judges the rows of an input.
   *
   * @param knownIds the case ids that are there
   * @param mode what becomes of a stored case
   */
  JoinFaults(Collection<String> knownIds, ImportMode mode) {
    this.knownIds = knownIds;
    this.mode = mode;
  }

  /** One problem for each of several rows with the same case id. */
  List<ImportProblem> duplicates(List<RawRow> rows) {
    Map<List<String>, List<RawRow>> same = new HashMap<>();
    rows.forEach(row -> same.computeIfAbsent(row.cells(), cells -> new ArrayList<>()).add(row));
    List<ImportProblem> problems = new ArrayList<>();
    for (RawRow row : rows) {
      List<RawRow> copies = same.get(row.cells());
      boolean identical = copies.size() == rows.size();
      problems.add(
          problem(
              row,
              FormatCode.DUPLICATE,
              "The case id "
                  + row.caseId()
                  + " is also in "
                  + others(rows, row)
                  + (copies.size() > 1 ? ", cell for cell the same in " + others(copies, row) : "")
                  + ".",
              identical
                  ? "Keep one of the rows."
                  : "Which row is right cannot be known here: keep that one, or give another tumor"
                      + " an id of its own."));
    }
    return problems;
  }

  /** The problem of a row of a list whose case is not there. */
  ImportProblem orphan(RawRow row) {
    List<ImportProblem> misshapen = RowShape.check(row);
    if (!misshapen.isEmpty()) {
      return misshapen.get(0);
    }
    if (row.caseId().isEmpty()) {
      return problem(row, FormatCode.MISSING, "case_id is empty.", "Write the id of the case.");
    }
    Optional<String> near = nearest(row.caseId());
    return problem(
        row,
        FormatCode.ORPHAN,
        "There is no case "
            + Cells.quoted(row.caseId())
            + " among the cases"
            + near.map(id -> "; did you mean " + id + "?").orElse("."),
        mode == ImportMode.MERGE
            ? "Correct the id, or give a stored case a row among the cases; its id alone is enough."
            : "Correct the id, and import the case with all its rows again: a case is replaced as a"
                + " whole.");
  }

  private Optional<String> nearest(String caseId) {
    boolean affordable = (nearest.size() + 1L) * knownIds.size() <= MOST_COMPARISONS;
    return affordable || nearest.containsKey(caseId)
        ? nearest.computeIfAbsent(caseId, id -> NearestName.of(id, knownIds))
        : Optional.empty();
  }

  private static String others(List<RawRow> rows, RawRow self) {
    List<String> named =
        rows.stream()
            .filter(row -> row.number() != self.number())
            .limit(MOST_NAMED)
            .map(row -> Long.toString(row.number()))
            .toList();
    int more = rows.size() - 1 - named.size();
    String word = rows.size() == 2 ? "row " : "rows ";
    return word + String.join(", ", named) + (more > 0 ? " and " + more + " more" : "");
  }

  private static ImportProblem problem(RawRow row, FormatCode code, String reason, String remedy) {
    Variable caseId = row.header().caseId();
    return new ImportProblem(
        Severity.ERROR,
        code.label(),
        row.caseId(),
        row.place(caseId),
        row.written(caseId),
        reason,
        remedy);
  }
}
