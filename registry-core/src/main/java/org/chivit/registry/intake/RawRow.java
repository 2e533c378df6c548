package org.chivit.registry.intake;

import java.util.List;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.workbook.CellFault;

/**
 * A row as written, with its place.
 *
 * @param header the header of its file
 * @param number the row as a spreadsheet shows it, the header being row 1
 * @param cells what stands between the delimiters, unchanged
 * @param faults cells of a sheet that show an error instead of a value
 */
record RawRow(Header header, long number, List<String> cells, List<CellFault> faults) {

  /** Copies the lists. */
  RawRow {
    cells = List.copyOf(cells);
    faults = List.copyOf(faults);
  }

  /** A row of text. */
  RawRow(Header header, long number, List<String> cells) {
    this(header, number, cells, List.of());
  }

  /** The cell of a variable without surrounding space; empty where the file has no such column. */
  String text(Variable variable) {
    return Cells.strip(written(variable));
  }

  /** The cell of a variable unchanged; empty where the file has no such column. */
  String written(Variable variable) {
    int column = header.columnOf(variable);
    return column >= 0 && column < cells.size() ? cells.get(column) : "";
  }

  /** Where a variable stands. */
  Place place(Variable variable) {
    return new Place(header.source().file(), number, variable.column());
  }

  /** The row as a whole. */
  Place place() {
    return new Place(header.source().file(), number, "");
  }

  /** The case id as written, without surrounding space; may be empty. */
  String caseId() {
    return text(header.caseId());
  }

  /** Whether every cell is empty. */
  boolean isBlank() {
    return faults.isEmpty() && Cells.areBlank(cells);
  }
}
