package org.chivit.registry.text;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The rows of a file of delimited text, one after another, in one pass and with a bound on what one
 * row can hold. Finds out the delimiter (comma, semicolon or tab) and takes UTF-8 with or without
 * its mark. What is no such text is refused with a message that names the row and says how to mend
 * it.
 *
 * <p>Every row is handed out: the header as the first, and blank rows as well, for only the caller
 * knows what a blank row is. Rows may differ in the number of their cells.
 */
public final class DelimitedReader implements AutoCloseable {

  /** Far beyond any note, in characters; what is longer is a quote that was never closed. */
  static final int LONGEST_CELL = 100_000;

  /** Room for the widest table of a researcher, in cells. */
  static final int MOST_CELLS = 16_384;

  /** Room for a row of many notes, in characters. */
  static final int LONGEST_ROW = 4_000_000;

  /** The parser needs room for a cell and what it has read ahead. */
  private static final int BUFFER = 1 << 20;

  private final String name;
  private final char delimiter;
  private final CloseableIterator<CsvRecord> records;
  private long row;
  private List<String> cells = List.of();

  private DelimitedReader(String name, BufferedReader text) throws IOException {
    this.name = name;
    this.delimiter = Delimiter.of(text);
    this.records = records(text, delimiter).iterator();
  }

  /**
   * Opens a file before its first row.
   *
   * @param file the file
   * @param name the file as messages call it
   * @throws UnreadableInputException if the file cannot be opened or read, or begins as a file of
   *     another kind does
   */
  public static DelimitedReader open(Path file, String name) {
    try {
      BufferedReader text = Utf8.open(file, name);
      try {
        return new DelimitedReader(name, text);
      } catch (IOException | RuntimeException e) {
        text.close();
        throw e;
      }
    } catch (IOException e) {
      throw UnreadableInputException.of(name, e);
    }
  }

  /** The character between the cells, as the first line shows it. */
  public char delimiter() {
    return delimiter;
  }

  /**
   * Goes on to the next row.
   *
   * @return whether there is one
   * @throws UnreadableInputException if the file cannot be read, the row holds bytes that are no
   *     text in UTF-8, a quote in it is never closed or closed too early, or it is longer than a
   *     row of a table can be
   */
  public boolean next() {
    try {
      if (!records.hasNext()) {
        return false;
      }
      cells = records.next().getFields();
    } catch (CsvParseException e) {
      throw unparsable(e);
    } catch (UncheckedIOException e) {
      throw UnreadableInputException.of(name, e.getCause());
    }
    row++;
    Utf8.requireText(cells, place());
    return true;
  }

  /** The row as a spreadsheet shows it, the first being row 1; 0 before it. */
  public long row() {
    return row;
  }

  /** What stands between the delimiters of the row, unchanged. Cannot be modified. */
  public List<String> cells() {
    return cells;
  }

  /** Where the row stands, for the beginning of a message: {@code cases.csv row 4}. */
  public String place() {
    return name + " row " + row;
  }

  @Override
  public void close() {
    try {
      records.close();
    } catch (IOException e) {
      throw UnreadableInputException.of(name, e);
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

  /** The parser stops only at quotation marks that do not match, and at its bounds. */
  private UnreadableInputException unparsable(CsvParseException cause) {
    row++;
    return new UnreadableInputException(place() + ": " + fault(cause), cause);
  }

  private static String fault(CsvParseException cause) {
    String said = String.valueOf(cause.getMessage());
    if (said.contains("Unclosed quoted field")) {
      return "a quotation mark opens here and is never closed. Close it, or write two of them where"
          + " one is part of the text.";
    }
    if (said.contains("after closing quote")) {
      return "a quotation mark opens here, and text follows where it closes. Close it where the"
          + " cell ends, and write two of them where one is part of the text.";
    }
    return "a cell is longer than "
        + LONGEST_CELL
        + " characters, or the row than "
        + LONGEST_ROW
        + " characters or "
        + MOST_CELLS
        + " cells. Perhaps a quotation mark that opens here is never closed, or this is not a"
        + " table.";
  }
}
