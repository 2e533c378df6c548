package org.chivit.cli.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.chivit.analytics.table.ResultColumn;
import org.chivit.analytics.table.ResultTable;

/**
 * A result as CSV: RFC 4180 quoting, lines ended by a line feed alone, which the tools of a shell
 * expect. Numbers at full precision; what is undefined is empty. Title and notes are left out.
 */
final class CsvForm {

  private CsvForm() {}

  static String of(ResultTable table) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      csv.writeRecord(table.columns().stream().map(ResultColumn::name).toList());
      for (List<Object> row : table.rows()) {
        List<String> cells = new ArrayList<>();
        for (Object value : row) {
          cells.add(cell(value));
        }
        csv.writeRecord(cells);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static String cell(Object value) {
    if (value == null) {
      return "";
    }
    return value instanceof Double number ? ExactNumbers.text(number) : value.toString();
  }
}
