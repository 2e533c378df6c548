package org.chivit.cli.output;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.chivit.analytics.table.ColumnKind;
import org.chivit.analytics.table.ResultColumn;
import org.chivit.analytics.table.ResultTable;
import org.chivit.registry.workbook.SheetWriter;
import org.chivit.registry.workbook.WorkbookWriter;

/**
 * A result as a workbook of one sheet: numbers at full precision as numbers, undefined values
 * empty, the notes below the table.
 */
final class WorkbookForm {

  /** The name of a sheet can have no more characters, and none of these. */
  private static final int LONGEST_NAME = 31;

  private static final String NOT_IN_A_NAME = "[\\[\\]:*?/\\\\]";

  private static final int NARROWEST = 8;
  private static final int WIDEST = 60;

  private WorkbookForm() {}

  static byte[] of(ResultTable table) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (WorkbookWriter workbook = new WorkbookWriter(bytes)) {
      SheetWriter sheet = workbook.sheet(sheetName(table.title()));
      List<String> headings = table.columns().stream().map(ResultColumn::name).toList();
      for (int i = 0; i < headings.size(); i++) {
        sheet.width(i, width(table, i));
      }
      sheet.headings(headings).freeze(0);
      boolean wraps = hasLongTexts(table);
      for (List<Object> row : table.rows()) {
        sheet.row(defined(row));
        if (wraps) {
          sheet.wrapped(row.size());
        }
      }
      sheet.filter(0, headings.size());
      if (!table.notes().isEmpty()) {
        sheet.gap();
        table.notes().forEach(note -> sheet.row(List.of(note)));
      }
    }
    return bytes.toByteArray();
  }

  private static String sheetName(String title) {
    String name = title.replaceAll(NOT_IN_A_NAME, " ").strip();
    return name.substring(0, Math.min(LONGEST_NAME, name.length()));
  }

  /** A workbook has no number for what is infinite or undefined. */
  private static List<Object> defined(List<Object> row) {
    List<Object> cells = new ArrayList<>(row.size());
    for (Object value : row) {
      boolean undefined = value instanceof Double number && !Double.isFinite(number);
      cells.add(undefined ? null : value);
    }
    return cells;
  }

  private static boolean hasLongTexts(ResultTable table) {
    return table.rows().stream()
        .flatMap(List::stream)
        .anyMatch(value -> value instanceof String text && text.length() > WIDEST);
  }

  private static int width(ResultTable table, int column) {
    int longest = table.columns().get(column).name().length() + 2;
    if (table.columns().get(column).kind() == ColumnKind.TEXT) {
      for (List<Object> row : table.rows()) {
        String text = Objects.toString(row.get(column), "");
        longest = Math.max(longest, text.codePointCount(0, text.length()) + 2);
      }
    }
    return Math.max(NARROWEST, Math.min(WIDEST, longest));
  }
}
