package org.chivit.registry.intake;

import java.util.List;
import java.util.Map;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.workbook.CellFault;

/**
 * A row as written, with its place.
 *
 * @param header the header of its file
 * @param number the row as a spreadsheet shows it, the header being row 1
 * @param cells what stands between the delimiters, unchanged
 * @param faults cells of a sheet that show an error instead of a value
 * @param stored what the registry holds of the case, for cells that are empty or missing in a row
 *     that updates it
 */
record RawRow(
    Header header,
    long number,
    List<String> cells,
    List<CellFault> faults,
    Map<Variable, String> stored) {

  /** Copies the lists. */
  RawRow {
    cells = List.copyOf(cells);
    faults = List.copyOf(faults);
  }

  /** A row of text. */
  RawRow(Header header, long number, List<String> cells) {
    this(header, number, cells, List.of());
  }

  /** A row of a sheet. */
  RawRow(Header header, long number, List<String> cells, List<CellFault> faults) {
    this(header, number, cells, faults, Map.of());
  }

  /** The same row as an update of what is stored. */
  RawRow over(Map<Variable, String> storedValues) {
    return new RawRow(header, number, cells, faults, storedValues);
  }

  /** The value of a variable without surrounding space; empty where there is none. */
  String text(Variable variable) {
    return Cells.strip(written(variable));
  }

  /**
   * The cell of a variable unchanged or, where it is empty or the file has no such column, what is
   * stored; empty where there is neither.
   */
  String written(Variable variable) {
    int column = header.columnOf(variable);
    String cell = column >= 0 && column < cells.size() ? cells.get(column) : "";
    return stored.isEmpty() || !Cells.strip(cell).isEmpty()
        ? cell
        : stored.getOrDefault(variable, "");
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
