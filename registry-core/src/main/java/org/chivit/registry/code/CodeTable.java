package org.chivit.registry.code;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A published list that lies as a CSV resource beside the class that reads it. Lines that begin
 * with {@code #} name the publisher, the edition and the license; the first other line names the
 * columns.
 *
 * <p>The resources are part of the program: a fault in one is a fault of the program, and an
 * exception.
 */
public final class CodeTable {

  private final String resource;
  private final List<Row> rows;

  private CodeTable(String resource, List<Row> rows) {
    this.resource = resource;
    this.rows = rows;
  }

  /**
   * Reads a table.
   *
   * @param owner the class that the resource lies beside
   * @param resource its file name
   * @throws IllegalStateException if there is no such resource, or it has no rows
   */
  public static CodeTable read(Class<?> owner, String resource) {
    try (InputStream bytes = owner.getResourceAsStream(resource)) {
      if (bytes == null) {
        throw new IllegalStateException("no resource " + resource + " beside " + owner.getName());
      }
      try (CsvReader<NamedCsvRecord> reader =
          CsvReader.builder()
              .commentStrategy(CommentStrategy.SKIP)
              .ofNamedCsvRecord(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
        List<Row> rows = new ArrayList<>();
        for (NamedCsvRecord fields : reader) {
          rows.add(new Row(resource, fields));
        }
        if (rows.isEmpty()) {
          throw new IllegalStateException("no rows in " + resource);
        }
        return new CodeTable(resource, List.copyOf(rows));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  /** The rows in the order of the file. */
  public List<Row> rows() {
    return rows;
  }

  @Override
  public String toString() {
    return resource + " (" + rows.size() + " rows)";
  }

  /** One row of a table. */
  public static final class Row {

    private final String resource;
    private final NamedCsvRecord fields;

    private Row(String resource, NamedCsvRecord fields) {
      this.resource = resource;
      this.fields = fields;
    }

    /**
     * The text of a field; empty where the table leaves it out.
     *
     * @throws IllegalStateException if the table has no such column, or the row is too short
     */
    public String text(String column) {
      Optional<String> field = fields.findField(column);
      if (field.isEmpty()) {
        throw new IllegalStateException(place() + " has no column " + column);
      }
      return field.get();
    }

    /**
     * A field as a whole number.
     *
     * @throws IllegalStateException if it is none
     */
    public int number(String column) {
      String text = text(column);
      try {
        return Integer.parseInt(text);
      } catch (NumberFormatException e) {
        throw new IllegalStateException(place() + ": " + column + " is no number: " + text, e);
      }
    }

    /** A field that holds several texts separated by {@code |}; none where it is empty. */
    public List<String> list(String column) {
      String text = text(column);
      return text.isEmpty() ? List.of() : List.of(text.split("\\|", -1));
    }

    /** The file and the line, for messages. */
    public String place() {
      return resource + " line " + fields.getStartingLineNumber();
    }
  }
}
