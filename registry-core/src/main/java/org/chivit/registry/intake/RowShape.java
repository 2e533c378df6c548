package org.chivit.registry.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chivit.registry.registration.CaseId;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.workbook.CellFault;

/**
 * Whether the cells of a row stand under the header and hold values, without which nothing in it
 * can be trusted.
 */
final class RowShape {

  private RowShape() {}

  /** What is wrong with a row before it is read, if anything. */
  static List<ImportProblem> check(RawRow row) {
    Optional<ImportProblem> shape = shape(row);
    List<ImportProblem> problems = new ArrayList<>(shape.stream().toList());
    for (CellFault fault : row.faults()) {
      row.header()
          .variableAt(fault.column())
          .ifPresent(variable -> problems.add(problem(row, variable, fault)));
    }
    return problems;
  }

  private static ImportProblem problem(RawRow row, Variable variable, CellFault fault) {
    return new ImportProblem(
        Severity.ERROR,
        FormatCode.FORMULA.label(),
        row.caseId(),
        row.place(variable),
        fault.shown(),
        fault.reason(),
        fault.remedy());
  }

  private static Optional<ImportProblem> shape(RawRow row) {
    int width = row.header().width();
    int cells = row.cells().size();
    if (cells != width) {
      return fault(
          row,
          "The row has " + cells + " cells, the header has " + width + ".",
          cells < width
              ? "Fill the row up to the last column."
              : "Remove what is too much, or put quotation marks around a text that holds the"
                  + " character between the cells.");
    }
    for (int column : row.header().unnamed()) {
      if (!Cells.strip(row.cells().get(column)).isEmpty()) {
        return fault(
            row,
            "The row has a value in column " + (column + 1) + ", which has no name.",
            "Name the column in the header, or move the value to where it belongs.");
      }
    }
    for (String cell : row.cells()) {
      if (holdsRows(cell, row.header())) {
        return fault(
            row,
            "A cell of the row holds whole rows.",
            "A quotation mark in it opens where it should not: close it, or write two of them where"
                + " one is part of the text.");
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a cell runs over several lines of which one looks like a row of its own, beginning with
   * an id and having as many cells as the header.
   */
  private static boolean holdsRows(String cell, Header header) {
    if (header.width() < 2 || (cell.indexOf('\n') < 0 && cell.indexOf('\r') < 0)) {
      return false;
    }
    char delimiter = header.source().delimiter();
    return cell.lines()
        .filter(line -> line.chars().filter(c -> c == delimiter).count() == header.width() - 1)
        .anyMatch(line -> CaseId.isValid(line.substring(0, line.indexOf(delimiter))));
  }

  private static Optional<ImportProblem> fault(RawRow row, String reason, String remedy) {
    return Optional.of(
        new ImportProblem(
            Severity.ERROR,
            FormatCode.CELLS.label(),
            row.caseId(),
            row.place(),
            "",
            reason,
            remedy));
  }
}
