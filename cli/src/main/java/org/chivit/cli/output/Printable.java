package org.chivit.cli.output;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Supplier;
import org.chivit.analytics.table.ResultTable;

/**
 * A result that can be printed in every form.
 *
 * @param table every number of it, for CSV
 * @param reading what a person reads of it on a terminal
 * @param markdown what a person reads of it in a text
 * @param json its JSON form
 */
public record Printable(
    ResultTable table, Supplier<ReadingTable> reading, Supplier<String> markdown, JsonBody json) {

  /** Checks that nothing is null. */
  public Printable {
    Objects.requireNonNull(table, "table");
    Objects.requireNonNull(reading, "reading");
    Objects.requireNonNull(markdown, "markdown");
    Objects.requireNonNull(json, "json");
  }

  /** A table that is read as it is, and has a JSON form of its own. */
  public static Printable of(ResultTable table, JsonBody json) {
    return of(table, () -> ReadingTable.of(table), json);
  }

  /** A table that is read in another shape than it is computed with. */
  public static Printable of(ResultTable table, Supplier<ReadingTable> reading, JsonBody json) {
    return new Printable(table, reading, () -> MarkdownForm.of(reading.get()), json);
  }

  /**
   * The text of one form, ended by a line feed.
   *
   * @throws IllegalArgumentException if the form is no text
   */
  public String in(Format format) {
    return switch (format) {
      case TABLE -> TextForm.of(reading.get());
      case MARKDOWN -> markdown.get();
      case CSV -> CsvForm.of(table);
      case JSON -> JsonSink.document(json);
      case XLSX -> throw new IllegalArgumentException("a workbook is no text");
    };
  }

  /** One form as the bytes of a file: text in UTF-8, or a workbook. */
  public byte[] bytesIn(Format format) {
    return format == Format.XLSX
        ? WorkbookForm.of(table)
        : in(format).getBytes(StandardCharsets.UTF_8);
  }
}
