package org.chivit.registry.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chivit.registry.registration.RecordTable;
import org.chivit.registry.text.DelimitedReader;
import org.chivit.registry.text.UnreadableInputException;

/** Reads a CSV file into a header and rows of text, leaving out blank ones. */
final class CsvTableReader {

  private final IntakeOptions options;

  CsvTableReader(IntakeOptions options) {
    this.options = options;
  }

  /**
   * Reads a file.
   *
   * @param file the file
   * @param table the table that it holds
   * @throws UnreadableInputException if the file as a whole cannot be read
   */
  RawTable read(Path file, RecordTable table) {
    String name = file.getFileName().toString();
    try (DelimitedReader text = DelimitedReader.open(file, name)) {
      Header header =
          new HeaderReader(table, name, options).read(first(text, name), text.delimiter());
      List<RawRow> rows = new ArrayList<>();
      while (text.next()) {
        RawRow row = new RawRow(header, text.row(), text.cells());
        if (!row.isBlank()) {
          rows.add(row);
        }
      }
      return new RawTable(header, rows);
    }
  }

  /** The first row that is not blank. */
  private static List<String> first(DelimitedReader text, String name) {
    while (text.next()) {
      if (!Cells.areBlank(text.cells())) {
        return text.cells();
      }
    }
    throw new UnreadableInputException(
        name + " is empty. Its first row must name the columns, such as case_id.");
  }
}
