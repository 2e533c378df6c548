package org.chivit.registry.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chivit.registry.registration.RecordTable;
import org.chivit.registry.registration.ValueType.Form;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.text.UnreadableInputException;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.workbook.DateSystem;
import org.chivit.registry.workbook.MergedCells;
import org.chivit.registry.workbook.Sheet;
import org.chivit.registry.workbook.SheetRows;
import org.chivit.registry.workbook.Workbook;

/** Reads the sheets of a workbook into the same tables of text that CSV files give. */
final class WorkbookTables {

  private final String file;
  private final IntakeOptions options;
  private final List<ImportProblem> notes = new ArrayList<>();

  /**
   * A reader.
   *
   * @param file the file as messages call it
   */
  WorkbookTables(String file, IntakeOptions options) {
    this.file = file;
    this.options = options;
  }

  /**
   * Reads a workbook.
   *
   * @throws UnreadableInputException if it cannot be read, or has no sheet of cases
   */
  InputTables read(Path path) {
    try (Workbook workbook = Workbook.open(path, file)) {
      TableSheets found = TableSheets.of(file, workbook.sheets());
      notes.addAll(found.notes());
      Map<RecordTable, RawTable> tables = new EnumMap<>(RecordTable.class);
      found
          .sheets()
          .forEach(
              (table, sheet) ->
                  read(workbook, table, sheet).ifPresent(read -> tables.put(table, read)));
      return new InputTables(tables, notes);
    }
  }

  private Optional<RawTable> read(Workbook workbook, RecordTable table, Sheet sheet) {
    String name = TableSheets.placeName(file, sheet);
    try (SheetRows sheetRows = workbook.rows(sheet)) {
      Optional<Header> header = header(sheetRows, table, name);
      if (header.isEmpty()) {
        notes.add(
            note(
                Severity.INFO,
                FormatCode.FILE,
                new Place(name, 0, ""),
                "",
                "The sheet is empty.",
                "Nothing is read from it."));
        return Optional.empty();
      }
      long headerRow = sheetRows.row();
      List<RawRow> rows = new ArrayList<>();
      while (sheetRows.next()) {
        List<String> cells = cells(header.get(), sheetRows.cells(), workbook.dateSystem());
        RawRow row = new RawRow(header.get(), sheetRows.row(), cells, sheetRows.faults());
        if (!row.isBlank()) {
          rows.add(row);
        }
      }
      sheetRows.merged().forEach(cells -> noteMerged(header.get(), headerRow, cells));
      return Optional.of(new RawTable(header.get(), rows));
    }
  }

  /** The header of a sheet: its first row that is not blank. */
  private Optional<Header> header(SheetRows rows, RecordTable table, String name) {
    while (rows.next()) {
      if (!Cells.areBlank(rows.cells())) {
        return Optional.of(new HeaderReader(table, name, options).read(rows.cells(), ','));
      }
    }
    if (table == RecordTable.CASES) {
      throw new UnreadableInputException(
          name + " is empty. Its first row must name the columns, such as case_id.");
    }
    return Optional.empty();
  }

  /** The cells of a row up to the width of the header, as a row of CSV has them. */
  private static List<String> cells(Header header, List<String> shown, DateSystem days) {
    List<String> cells = new ArrayList<>(shown);
    if (cells.size() < header.width()) {
      cells.addAll(Collections.nCopies(header.width() - cells.size(), ""));
    }
    if (days == DateSystem.SINCE_1904) {
      header
          .columns()
          .forEach(
              (variable, column) -> {
                if (variable.type().form() == Form.DATE) {
                  cells.set(column, since1900(cells.get(column)));
                }
              });
    }
    return cells;
  }

  /**
   * Numbers of days are brought to the count from 1900, by which they are read later, here or from
   * the rows that were rejected.
   */
  private static String since1900(String text) {
    boolean isNumberOfDay =
        text.length() >= 4
            && text.length() <= 5
            && text.chars().allMatch(c -> c >= '0' && c <= '9');
    boolean isYear = text.length() == 4 && text.compareTo("2600") <= 0;
    return isNumberOfDay && !isYear
        ? Integer.toString(Integer.parseInt(text) + DateSystem.DAYS_BETWEEN)
        : text;
  }

  private void noteMerged(Header header, long headerRow, MergedCells cells) {
    Optional<Variable> variable =
        header.columns().entrySet().stream()
            .filter(entry -> entry.getValue() >= cells.firstColumn())
            .filter(entry -> entry.getValue() <= cells.lastColumn())
            .min(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey);
    if (variable.isEmpty() || cells.lastRow() <= headerRow) {
      return;
    }
    long row = Math.max(cells.firstRow(), headerRow + 1);
    notes.add(
        note(
            Severity.WARNING,
            FormatCode.CELLS,
            new Place(header.source().file(), row, variable.get().column()),
            cells.range(),
            "The cells "
                + cells.range()
                + " are merged: the value stands in the first of them, the others are read as"
                + " empty.",
            "Unmerge the cells, and write the value into each one that it belongs to."));
  }

  private static ImportProblem note(
      Severity severity, FormatCode code, Place place, String value, String reason, String remedy) {
    return new ImportProblem(severity, code.label(), "", place, value, reason, remedy);
  }
}
