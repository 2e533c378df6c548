package org.chivit.analytics.testing;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Numbers that other software computed, as CSV with {@code #} lines that name it. */
public final class ReferenceCsv {

  private ReferenceCsv() {}

  /** The rows of a file below {@code reference/}, by the names of the columns. */
  public static List<Map<String, String>> rows(String path) {
    String resource = "/reference/" + path;
    try (InputStream in =
            Objects.requireNonNull(ReferenceCsv.class.getResourceAsStream(resource), resource);
        CsvReader<NamedCsvRecord> reader =
            CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A number as R writes it; NaN for NA and NaN. */
  public static double number(String text) {
    return text.equals("NA") ? Double.NaN : Double.parseDouble(text);
  }
}
