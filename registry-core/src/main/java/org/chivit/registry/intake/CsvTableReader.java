package org.chivit.registry.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chivit.registry.registration.RecordTable;

/** Reads a CSV file into rows of text, in one pass and with a bound on what one cell can hold. */
final class CsvTableReader {

  /** Far beyond any note; what is longer is a quotation mark that was never closed. */
  static final int LONGEST_CELL = 100_000;

  private static final int LONGEST_ROW = 1_000_000;
  private static final int MOST_CELLS = 4_096;

  /** The parser needs room for a cell and what it has read ahead. */
  private static final int BUFFER = 1 << 20;

  private final Set<String> ignoredColumns;

  CsvTableReader(Set<String> ignoredColumns) {
    this.ignoredColumns = ignoredColumns;
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
    long row = 0;
    try (BufferedReader text = TextFile.open(file)) {
      char delimiter = Delimiter.of(text, name);
      Header header = null;
      List<RawRow> rows = new ArrayList<>();
      try (CsvReader<CsvRecord> records = records(text, delimiter)) {
        for (CsvRecord csv : records) {
          row++;
          List<String> cells = csv.getFields();
          requireText(cells, name, row);
          if (header != null) {
            RawRow read = new RawRow(header, row, cells);
            if (!read.isBlank()) {
              rows.add(read);
            }
          } else if (cells.stream().anyMatch(cell -> !Cells.strip(cell).isEmpty())) {
            header = new HeaderReader(table, name, ignoredColumns).read(cells, delimiter);
          }
        }
      }
      if (header == null) {
        throw new UnreadableInputException(
            name + " is empty. Its first row must name the columns, such as case_id.");
      }
      return new RawTable(header, rows);
    } catch (CsvParseException e) {
      throw unparsable(name, row + 1, e);
    } catch (IOException | UncheckedIOException e) {
      throw new UnreadableInputException(
          name + " cannot be read: " + e.getMessage() + ". Is it a file that you may read?", e);
    }
  }

  private static CsvReader<CsvRecord> records(BufferedReader text, char delimiter) {
    return CsvReader.builder()
        .fieldSeparator(delimiter)
        .skipEmptyLines(false)
        .allowUnclosedQuote(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .maxBufferSize(BUFFER)
        .build(
            CsvRecordHandler.builder()
                .maxFields(MOST_CELLS)
                .maxFieldSize(LONGEST_CELL)
                .maxRecordSize(LONGEST_ROW)
                .build(),
            text);
  }

  private static void requireText(List<String> cells, String file, long row) {
    for (String cell : cells) {
      TextFile.requireText(cell, new Place(file, row, ""));
    }
  }

  /** The parser stops only at quotation marks that do not match, and at its bounds. */
  private static UnreadableInputException unparsable(
      String file, long row, CsvParseException cause) {
    String place = new Place(file, row, "").toString();
    String said = String.valueOf(cause.getMessage());
    if (said.contains("Unclosed quoted field")) {
      return new UnreadableInputException(
          place
              + ": a quotation mark opens here and is never closed. Close it, or write two of them"
              + " where one is part of the text.",
          cause);
    }
    if (said.contains("after closing quote")) {
      return new UnreadableInputException(
          place
              + ": a quotation mark opens here, and text follows where it closes. Close it where the"
              + " cell ends, and write two of them where one is part of the text.",
          cause);
    }
    return new UnreadableInputException(
        place
            + ": a cell is longer than "
            + LONGEST_CELL
            + " characters, or the row than "
            + LONGEST_ROW
            + ". Perhaps a quotation mark that opens here is never closed, or this is not a table.",
        cause);
  }
}
