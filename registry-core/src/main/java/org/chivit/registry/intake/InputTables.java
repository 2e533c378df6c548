package org.chivit.registry.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chivit.registry.registration.RecordTable;
import org.chivit.registry.text.FileKind;
import org.chivit.registry.text.UnreadableInputException;

/**
 * The tables of an input as read, whether they came as CSV files or as the sheets of a workbook.
 *
 * @param tables the tables that are there, the cases always among them
 * @param notes what is to be said of the input beside its rows
 */
record InputTables(Map<RecordTable, RawTable> tables, List<ImportProblem> notes) {

  /** Copies the list. */
  InputTables {
    tables = new EnumMap<>(tables);
    notes = List.copyOf(notes);
  }

  /**
   * Reads a workbook, a folder of CSV files, or one such file. What a file is is told by its
   * beginning, not by its name.
   *
   * @throws UnreadableInputException if the input as a whole cannot be read
   */
  static InputTables read(Path input, IntakeOptions options) {
    if (Files.isRegularFile(input)) {
      String name = input.getFileName().toString();
      FileKind kind = FileKind.of(input, name);
      if (kind == FileKind.WORKBOOK || kind == FileKind.OLD_WORKBOOK) {
        return new WorkbookTables(name, options).read(input);
      }
    }
    InputFiles files = InputFiles.of(input);
    CsvTableReader reader = new CsvTableReader(options);
    Map<RecordTable, RawTable> tables = new EnumMap<>(RecordTable.class);
    files.files().forEach((table, file) -> tables.put(table, reader.read(file, table)));
    return new InputTables(tables, files.notes());
  }
}
