package org.chivit.analytics.count.local;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chivit.registry.intake.UnreadableInputException;

/**
 * The rows of a delimited text file. Finds out the delimiter (comma, semicolon or tab), takes UTF-8
 * with or without its mark, and refuses what is no such text with a message that says how to mend
 * it.
 */
final class CsvText {

  /** Takes the rows one by one. */
  @FunctionalInterface
  interface RowSink {
    /**
     * Takes a row.
     *
     * @param number its number as a spreadsheet shows it, the header being row 1
     * @param cells the cells as written
     */
    void take(long number, List<String> cells);
  }

  /** Far beyond any value to count by; what is longer is a quote that was never closed. */
  private static final int LONGEST_CELL = 100_000;

  private static final int LONGEST_ROW = 4_000_000;

  private static final int LONGEST_SNIFFED_HEADER = 1 << 16;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Path file;
  private long row;

  private CsvText(Path file) {
    this.file = file;
  }

  /**
   * Hands out every row that is not blank, the header first.
   *
   * @throws UnreadableInputException if the file cannot be read, or is no delimited text in UTF-8
   */
  static void read(Path file, RowSink sink) {
    new CsvText(file).read(sink);
  }

  private void read(RowSink sink) {
    try (InputStream bytes = Files.newInputStream(file)) {
      read(reader(bytes), sink);
    } catch (UncheckedIOException e) {
      throw unreadable(e.getCause());
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private void read(Reader text, RowSink sink) throws IOException {
    char delimiter = delimiter(text);
    try (CsvReader<CsvRecord> records = records(text, delimiter)) {
      for (CsvRecord csvRecord : records) {
        row++;
        List<String> cells = csvRecord.getFields();
        boolean blank = cells.size() == 1 && cells.get(0).isBlank();
        if (!blank) {
          sink.take(row, cells);
        }
      }
    } catch (CsvParseException e) {
      throw new UnreadableInputException(file + ": row " + (row + 1) + ": " + fault(e), e);
    }
  }

  private static CsvReader<CsvRecord> records(Reader text, char delimiter) {
    return CsvReader.builder()
        .fieldSeparator(delimiter)
        .skipEmptyLines(false)
        .allowUnclosedQuote(false)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .maxBufferSize(LONGEST_ROW)
        .build(
            CsvRecordHandler.builder()
                .maxFieldSize(LONGEST_CELL)
                .maxRecordSize(LONGEST_ROW)
                .build(),
            text);
  }

  /** What the parser stopped at: quotes that do not match, or its bounds. */
  private static String fault(CsvParseException e) {
    String said = String.valueOf(e.getMessage());
    if (said.contains("Unclosed quoted field")) {
      return "a quote (\") opens here and is never closed; close it, or double it where it is part"
          + " of the text";
    }
    if (said.contains("after closing quote")) {
      return "a quote (\") opens here, and text follows where it closes; close it where the cell"
          + " ends, and double it where it is part of the text";
    }
    return "a cell is longer than "
        + LONGEST_CELL
        + " characters, or the row than "
        + LONGEST_ROW
        + "; perhaps a quote (\") that opens here is never closed, or this is no table";
  }

  private static Reader reader(InputStream bytes) throws IOException {
    Reader text =
        new BufferedReader(
            new InputStreamReader(
                bytes,
                StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)),
            LONGEST_SNIFFED_HEADER);
    text.mark(1);
    if (text.read() != BYTE_ORDER_MARK) {
      text.reset();
    }
    return text;
  }

  /** The most frequent of the three outside quotes in the first line; a comma where none occurs. */
  private static char delimiter(Reader text) throws IOException {
    text.mark(LONGEST_SNIFFED_HEADER);
    int commas = 0;
    int semicolons = 0;
    int tabs = 0;
    boolean quoted = false;
    boolean started = false;
    for (int i = 0; i < LONGEST_SNIFFED_HEADER - 1; i++) {
      int c = text.read();
      boolean lineEnd = c == '\n' || c == '\r';
      if (c < 0 || (lineEnd && started && !quoted)) {
        break;
      }
      started |= !lineEnd;
      quoted ^= c == '"';
      commas += !quoted && c == ',' ? 1 : 0;
      semicolons += !quoted && c == ';' ? 1 : 0;
      tabs += !quoted && c == '\t' ? 1 : 0;
    }
    text.reset();
    if (tabs > commas && tabs >= semicolons) {
      return '\t';
    }
    return semicolons > commas ? ';' : ',';
  }

  private UnreadableInputException unreadable(IOException e) {
    if (e instanceof CharacterCodingException) {
      return new UnreadableInputException(
          file
              + ": not UTF-8 text, in or after row "
              + (row + 1)
              + "; save it as \"CSV UTF-8\" from the spreadsheet",
          e);
    }
    return FileSignature.unreadable(file, e);
  }
}
