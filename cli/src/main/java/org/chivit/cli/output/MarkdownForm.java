package org.chivit.cli.output;

import java.util.List;
import org.chivit.cli.output.ReadingTable.Alignment;
import org.chivit.cli.output.ReadingTable.Heading;

/** A table in the Markdown of GitHub. */
final class MarkdownForm {

  private MarkdownForm() {}

  static String of(ReadingTable table) {
    StringBuilder text = new StringBuilder();
    text.append("**").append(table.title()).append("**\n\n");
    appendRow(text, table.headings().stream().map(Heading::text).toList());
    text.append('|');
    for (Heading heading : table.headings()) {
      text.append(heading.alignment() == Alignment.RIGHT ? " ---: |" : " --- |");
    }
    text.append('\n');
    table.rows().forEach(row -> appendRow(text, row));
    for (String note : table.notes()) {
      text.append('\n').append(note).append('\n');
    }
    return text.toString();
  }

  private static void appendRow(StringBuilder text, List<String> cells) {
    text.append('|');
    for (String cell : cells) {
      String escaped = cell.replace("\\", "\\\\").replace("|", "\\|");
      text.append(' ').append(escaped).append(" |");
    }
    text.append('\n');
  }
}
