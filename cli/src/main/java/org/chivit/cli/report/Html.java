package org.chivit.cli.report;

import static org.chivit.cli.plot.Markup.escape;

import java.util.List;
import org.chivit.cli.output.ReadingTable;
import org.chivit.cli.output.ReadingTable.Alignment;
import org.chivit.cli.output.ReadingTable.Heading;

/** The parts of a page. */
final class Html {

  private Html() {}

  static String paragraph(String text) {
    return "<p>" + escape(text) + "</p>\n";
  }

  /** A table in a frame of its own, so that a narrow screen moves the table and not the page. */
  static String table(ReadingTable table) {
    StringBuilder html = new StringBuilder();
    html.append("<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"")
        .append(escape(table.title()))
        .append("\">\n<table>\n<caption>")
        .append(escape(table.title()))
        .append("</caption>\n<thead><tr>");
    for (Heading heading : table.headings()) {
      html.append(
          "<th scope=\"col\"" + alignment(heading) + ">" + escape(heading.text()) + "</th>");
    }
    html.append("</tr></thead>\n<tbody>\n");
    for (List<String> row : table.rows()) {
      html.append("<tr>");
      for (int i = 0; i < row.size(); i++) {
        String cell = i == 0 ? "th scope=\"row\"" : "td";
        html.append('<' + cell + alignment(table.headings().get(i)) + '>')
            .append(escape(row.get(i)))
            .append(i == 0 ? "</th>" : "</td>");
      }
      html.append("</tr>\n");
    }
    html.append("</tbody>\n</table>\n</div>\n");
    for (String note : table.notes()) {
      html.append("<p class=\"note\">" + escape(note) + "</p>\n");
    }
    return html.toString();
  }

  private static String alignment(Heading heading) {
    return heading.alignment() == Alignment.RIGHT ? " class=\"number\"" : "";
  }
}
