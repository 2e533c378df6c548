package org.chivit.registry.intake;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chivit.registry.registration.DataDictionary;
import org.chivit.registry.registration.DictionaryEntry;
import org.chivit.registry.registration.RecordTable;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.ValueType.Form;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.registration.Variable.Presence;
import org.chivit.registry.workbook.SheetWriter;
import org.chivit.registry.workbook.SheetWriter.WordList;
import org.chivit.registry.workbook.WorkbookWriter;

/**
 * Writes an empty workbook to fill in: a sheet for each table, with every column, a note on each
 * heading and drop-down lists; a sheet that explains, and one that shows filled-in rows. The intake
 * reads the sheets of the tables and no other, so an example can never become a case.
 */
public final class CaseTemplate {

  private static final int MOST_WORDS_IN_A_NOTE = 12;
  private static final double NARROWEST = 12;
  private static final double WIDEST = 32;

  private static final List<String> HOW_TO =
      List.of(
          "Every sheet is a table: cases holds one row for each case (one tumor of one patient), the"
              + " others hold its treatments, events and contacts, joined by case_id.",
          "Columns may stand in any order, and those that are not required may be deleted. Rest the"
              + " pointer on a heading to read what it means.",
          "Dates are written 2024-03-05, or 2024-03 or 2024 where no more is known. An empty cell is"
              + " not recorded.",
          "Write no names, phone numbers, addresses or hospital numbers anywhere.",
          "Then: chivit validate FILE.xlsx says what is wrong, chivit import FILE.xlsx takes it in.");

  private final WorkbookWriter workbook;
  private final Map<RecordTable, SheetWriter> sheets = new EnumMap<>(RecordTable.class);

  private CaseTemplate(WorkbookWriter workbook) {
    this.workbook = workbook;
  }

  /**
   * Writes the workbook.
   *
   * @param out takes the file; left open
   * @param examples cases for the sheet that shows filled-in rows; invented ones
   */
  public static void write(OutputStream out, List<RegistryCase> examples) {
    try (WorkbookWriter workbook = new WorkbookWriter(out)) {
      CaseTemplate template = new CaseTemplate(workbook);
      template.writeReadme();
      for (RecordTable table : RecordTable.values()) {
        template.writeTable(table);
      }
      template.writeExamples(examples);
      template.writeLists();
    }
  }

  private void writeReadme() {
    SheetWriter sheet = workbook.sheet(TableSheets.README);
    sheet.title("How to fill in this workbook");
    HOW_TO.forEach(line -> sheet.row(List.of(line)));
    List<String> headings =
        List.of("sheet", "column", "required", "what it holds", "form", "unit", "allowed");
    List<Integer> widths = List.of(14, 32, 24, 60, 24, 16, 60);
    sheet.gap().headings(headings);
    for (int i = 0; i < widths.size(); i++) {
      sheet.width(i, widths.get(i));
    }
    for (DictionaryEntry entry : DataDictionary.standard().entries()) {
      sheet
          .row(
              List.of(
                  entry.table(),
                  entry.column(),
                  entry.required(),
                  entry.description(),
                  entry.type(),
                  entry.unit(),
                  String.join(", ", entry.allowed())))
          .wrapped(headings.size());
    }
  }

  private void writeTable(RecordTable table) {
    SheetWriter sheet = workbook.sheet(table.label());
    List<DictionaryEntry> entries = entries(table);
    sheet.headings(entries.stream().map(DictionaryEntry::column).toList()).freeze(1);
    for (int i = 0; i < entries.size(); i++) {
      DictionaryEntry entry = entries.get(i);
      sheet.note(i, note(entry));
      sheet.width(i, Math.max(NARROWEST, Math.min(WIDEST, entry.column().length() + 3.0)));
      if (!isNumber(entry.variable())) {
        sheet.asText(i);
      }
    }
    sheets.put(table, sheet);
  }

  private void writeExamples(List<RegistryCase> examples) {
    SheetWriter sheet = workbook.sheet(TableSheets.EXAMPLE);
    sheet.title("Invented cases, as they would be filled in. This sheet is not read.");
    for (RecordTable table : RecordTable.values()) {
      List<Variable> columns = filled(table, examples);
      sheet.gap().title(table.label()).headings(columns.stream().map(Variable::column).toList());
      for (RegistryCase example : examples) {
        for (Map<Variable, String> row : CaseCells.rows(table, example)) {
          sheet.row(columns.stream().map(column -> row.getOrDefault(column, "")).toList());
        }
      }
    }
    for (int i = 0; i < Variable.values().length; i++) {
      sheet.width(i, 20);
    }
  }

  /** The lists of words come last, because the sheets that refer to them are there by then. */
  private void writeLists() {
    SheetWriter lists = workbook.sheet(TableSheets.LISTS).hide();
    Map<List<String>, WordList> written = new LinkedHashMap<>();
    for (RecordTable table : RecordTable.values()) {
      List<DictionaryEntry> entries = entries(table);
      for (int i = 0; i < entries.size(); i++) {
        List<String> words = entries.get(i).allowed();
        Form form = entries.get(i).variable().type().form();
        if (!words.isEmpty() && form != Form.WORDS) {
          WordList list = written.computeIfAbsent(words, all -> lists.words(written.size(), all));
          if (form == Form.WORD_OR_TEXT) {
            sheets.get(table).suggestions(i, list);
          } else {
            sheets.get(table).choices(i, list);
          }
        }
      }
    }
  }

  /** The columns that any of the examples fills, so that the sheet stays readable. */
  private static List<Variable> filled(RecordTable table, List<RegistryCase> examples) {
    List<Variable> filled = new ArrayList<>();
    for (Variable variable : CaseCells.written(table)) {
      boolean used =
          examples.stream()
              .flatMap(example -> CaseCells.rows(table, example).stream())
              .anyMatch(row -> row.containsKey(variable));
      if (used || variable.presence() == Presence.REQUIRED) {
        filled.add(variable);
      }
    }
    return filled;
  }

  private static List<DictionaryEntry> entries(RecordTable table) {
    return DataDictionary.standard().entries().stream()
        .filter(entry -> entry.variable().table() == table)
        .toList();
  }

  private static boolean isNumber(Variable variable) {
    Form form = variable.type().form();
    return form == Form.WHOLE_NUMBER || form == Form.DECIMAL;
  }

  private static String note(DictionaryEntry entry) {
    StringBuilder note = new StringBuilder(entry.description());
    if (!entry.unit().isEmpty()) {
      note.append(" [").append(entry.unit()).append(']');
    }
    if (entry.variable().presence() == Presence.REQUIRED) {
      note.append(". Required");
    }
    List<String> allowed = entry.allowed();
    if (!allowed.isEmpty() && allowed.size() <= MOST_WORDS_IN_A_NOTE) {
      note.append(". Allowed: ").append(String.join(", ", allowed));
    }
    return note.append('.').toString();
  }
}
