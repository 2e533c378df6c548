package org.chivit.cli.output;

import java.util.List;
import org.chivit.cli.output.ReadingTable.Alignment;

/** A table in aligned columns without a box, for a terminal. */
final class TextForm {

  private static final String GAP = "  ";

  private TextForm() {}

  static String of(ReadingTable table) {
    StringBuilder text = new StringBuilder();
    text.append(table.title()).append("\n\n");
    int[] widths = widths(table);
    List<String> headings = table.headings().stream().map(ReadingTable.Heading::text).toList();
    appendRow(text, headings, table, widths);
    for (List<String> row : table.rows()) {
      appendRow(text, row, table, widths);
    }
    if (!table.notes().isEmpty()) {
      text.append('\n');
      table.notes().forEach(note -> text.append(note).append('\n'));
    }
    return text.toString();
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
      StringBuilder text, List<String> cells, ReadingTable table, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      String padding = " ".repeat(widths[i] - DisplayWidth.of(cells.get(i)));
      line.append(i == 0 ? "" : GAP);
      if (table.headings().get(i).alignment() == Alignment.RIGHT) {
        line.append(padding).append(cells.get(i));
      } else {
        line.append(cells.get(i)).append(padding);
      }
    }
    text.append(line.toString().stripTrailing()).append('\n');
  }
}
