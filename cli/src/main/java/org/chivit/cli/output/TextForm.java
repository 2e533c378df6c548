package org.chivit.cli.output;

import java.util.ArrayList;
import java.util.List;
import org.chivit.cli.output.ReadingTable.Alignment;
import org.chivit.cli.output.ReadingTable.Heading;

/**
 * A table in aligned columns without a box, for a terminal. Sentences stand below the cells of
 * their row, each led by its heading and broken at {@value #WIDTH} columns; rows with the same
 * first cell stay together.
 */
final class TextForm {

  private static final String GAP = "  ";
  private static final String INDENT = "    ";
  private static final int WIDTH = 100;

  private TextForm() {}

  static String of(ReadingTable table) {
    StringBuilder text = new StringBuilder();
    text.append(table.title()).append("\n\n");
    List<Integer> beside = columns(table, false);
    List<Integer> below = columns(table, true);
    int[] widths = widths(table);
    List<String> headings = table.headings().stream().map(Heading::text).toList();
    appendRow(text, headings, table, beside, widths);
    int labelWidth = below.stream().mapToInt(i -> DisplayWidth.of(headings.get(i))).max().orElse(0);
    String group = "";
    for (List<String> row : table.rows()) {
      if (!below.isEmpty() && !row.get(0).equals(group)) {
        text.append('\n');
        group = row.get(0);
      }
      appendRow(text, row, table, beside, widths);
      for (int column : below) {
        appendSentence(text, headings.get(column), labelWidth, row.get(column));
      }
    }
    if (!table.notes().isEmpty()) {
      text.append('\n');
      table.notes().forEach(note -> text.append(note).append('\n'));
    }
    return text.toString();
  }

  private static List<Integer> columns(ReadingTable table, boolean below) {
    List<Integer> columns = new ArrayList<>();
    for (int i = 0; i < table.headings().size(); i++) {
      if ((table.headings().get(i).alignment() == Alignment.BELOW) == below) {
        columns.add(i);
      }
    }
    return columns;
  }

  private static int[] widths(ReadingTable table) {
    int[] widths = new int[table.headings().size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = DisplayWidth.of(table.headings().get(i).text());
      for (List<String> row : table.rows()) {
        widths[i] = Math.max(widths[i], DisplayWidth.of(row.get(i)));
      }
    }
    return widths;
  }

  private static void appendRow(
      StringBuilder text,
      List<String> cells,
      ReadingTable table,
      List<Integer> columns,
      int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i : columns) {
      String padding = " ".repeat(widths[i] - DisplayWidth.of(cells.get(i)));
      line.append(line.length() == 0 ? "" : GAP);
      if (table.headings().get(i).alignment() == Alignment.RIGHT) {
        line.append(padding).append(cells.get(i));
      } else {
        line.append(cells.get(i)).append(padding);
      }
    }
    text.append(line.toString().stripTrailing()).append('\n');
  }

  private static void appendSentence(StringBuilder text, String label, int width, String sentence) {
    String lead = INDENT + label + " ".repeat(width - DisplayWidth.of(label)) + GAP;
    for (String line : wrapped(sentence, WIDTH - DisplayWidth.of(lead))) {
      text.append(lead).append(line).append('\n');
      lead = " ".repeat(DisplayWidth.of(lead));
    }
  }

  /** A word that is longer than a line is not broken, so that it can be searched for. */
  private static List<String> wrapped(String sentence, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : sentence.strip().split("\\s+", -1)) {
      if (line.length() > 0
          && DisplayWidth.of(line.toString()) + 1 + DisplayWidth.of(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
