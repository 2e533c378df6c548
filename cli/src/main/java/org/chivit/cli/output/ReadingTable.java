package org.chivit.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.chivit.analytics.table.ColumnKind;
import org.chivit.analytics.table.ResultColumn;
import org.chivit.analytics.table.ResultTable;
import org.chivit.cli.environment.PlainText;

/**
 * A table as it is read: formatted cells under headings.
 *
 * @param title one line above it
 * @param headings one per column
 * @param rows one text per column
 * @param notes lines below it
 */
public record ReadingTable(
    String title, List<Heading> headings, List<List<String>> rows, List<String> notes) {

  private static final int LONGEST_VALUE = 40;

  /** How the cells of a column stand below its heading. */
  public enum Alignment {
    /** Words. */
    LEFT,
    /** Numbers. */
    RIGHT,
    /**
     * Sentences: on a terminal not beside the other cells but in lines of their own below them, so
     * that a row keeps to the width of a screen.
     */
    BELOW
  }

  /**
   * The head of a column.
   *
   * @param text what it says
   * @param alignment how its cells stand
   */
  public record Heading(String text, Alignment alignment) {

    /** Checks that nothing is null. */
    public Heading {
      text = PlainText.line(text);
      Objects.requireNonNull(alignment, "alignment");
    }

    /** Above words. */
    public static Heading words(String text) {
      return new Heading(text, Alignment.LEFT);
    }

    /** Of sentences that stand below the other cells of their row. */
    public static Heading sentences(String text) {
      return new Heading(text, Alignment.BELOW);
    }

    /** Above numbers. */
    public static Heading numbers(String text) {
      return new Heading(text, Alignment.RIGHT);
    }
  }

  /**
   * Copies the lists, each cell and each note as one line.
   *
   * @throws IllegalArgumentException if a row has another number of cells than there are headings
   */
  public ReadingTable {
    Objects.requireNonNull(title, "title");
    headings = List.copyOf(headings);
    notes = notes.stream().map(PlainText::line).toList();
    rows = rows.stream().map(row -> row.stream().map(PlainText::line).toList()).toList();
    for (List<String> row : rows) {
      if (row.size() != headings.size()) {
        throw new IllegalArgumentException(
            row.size() + " cells under " + headings.size() + " headings");
      }
    }
  }

  /** A result rounded for reading, its columns as they are. */
  public static ReadingTable of(ResultTable table) {
    List<Heading> headings = new ArrayList<>();
    for (ResultColumn column : table.columns()) {
      String text = column.name().replace('_', ' ');
      headings.add(column.kind() == ColumnKind.TEXT ? Heading.words(text) : Heading.numbers(text));
    }
    List<List<String>> rows = new ArrayList<>();
    for (List<Object> row : table.rows()) {
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        cells.add(cell(table.columns().get(i).kind(), row.get(i)));
      }
      rows.add(cells);
    }
    return new ReadingTable(table.title(), headings, rows, table.notes());
  }

  /** The table in aligned columns, for a terminal. */
  public String toText() {
    return TextForm.of(this);
  }

  /** A value in one line of bearable length. */
  public static String shortened(String value) {
    String line = PlainText.line(value);
    int letters = line.codePointCount(0, line.length());
    return letters <= LONGEST_VALUE
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST_VALUE - 1)) + "…";
  }

  private static String cell(ColumnKind kind, Object value) {
    if (value == null) {
      return ReadableNumbers.UNDEFINED;
    }
    return switch (kind) {
      case TEXT -> (String) value;
      case COUNT -> ReadableNumbers.count((Long) value);
      case PROPORTION -> ReadableNumbers.percent((Double) value);
      case TIME -> ReadableNumbers.time((Double) value);
    };
  }
}
