package org.chivit.registry.registration;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chivit.registry.code.CodeTable;

/**
 * The data dictionary: every variable with its name, type, unit, allowed values, when it is
 * required, its source and its meaning. Names, types and allowed values come from the code, so they
 * cannot disagree with what is read; the rest from a table beside this class.
 */
public final class DataDictionary {

  private static final String HEAD =
      """
      # Data dictionary

      Every variable of the registry. Written by `chivit dictionary --format markdown`; a test compares it with the code.

      Files are UTF-8 with a header; columns may stand in any order, and those that are not required may be missing.
      An empty cell, `NA`, `-` or `unknown` is not recorded. Dates are ISO 8601 cut short to what is known: `2024-03-05`, `2024-03`, `2024`.
      """;

  private static final DataDictionary STANDARD = load();

  private final List<DictionaryEntry> entries;

  private DataDictionary(List<DictionaryEntry> entries) {
    this.entries = List.copyOf(entries);
  }

  /** The dictionary of this registry. */
  public static DataDictionary standard() {
    return STANDARD;
  }

  /** The entries in the order of the files. */
  public List<DictionaryEntry> entries() {
    return entries;
  }

  /** The dictionary as a Markdown page: a table per file. */
  public String toMarkdown() {
    StringBuilder page = new StringBuilder(HEAD);
    RecordTable table = null;
    for (DictionaryEntry entry : entries) {
      if (entry.variable().table() != table) {
        table = entry.variable().table();
        page.append("\n## ").append(table.fileName()).append("\n\n");
        page.append("| column | meaning | type | unit | allowed values | required | source |\n");
        page.append("|---|---|---|---|---|---|---|\n");
      }
      List<String> cells =
          List.of(
              entry.column(),
              entry.description(),
              entry.type(),
              entry.unit(),
              String.join(", ", entry.allowed()),
              entry.required(),
              entry.source());
      for (String cell : cells) {
        page.append("| ").append(cell.replace("|", "\\|")).append(cell.isEmpty() ? "" : " ");
      }
      page.append("|\n");
    }
    return page.toString();
  }

  private static DataDictionary load() {
    Map<String, Variable> byName = new HashMap<>();
    for (Variable variable : Variable.values()) {
      byName.put(name(variable.table().label(), variable.column()), variable);
    }
    Map<Variable, DictionaryEntry> entries = new EnumMap<>(Variable.class);
    for (CodeTable.Row row : CodeTable.read(DataDictionary.class, "dictionary.csv").rows()) {
      Variable variable = byName.get(name(row.text("table"), row.text("column")));
      if (variable == null || entries.containsKey(variable)) {
        throw new IllegalStateException(
            row.place() + " names no variable, or one for the second time");
      }
      entries.put(
          variable,
          new DictionaryEntry(
              variable,
              row.text("unit"),
              required(variable, row.text("required_when")),
              row.text("source"),
              row.text("description")));
    }
    List<DictionaryEntry> ordered = new ArrayList<>();
    for (Variable variable : Variable.values()) {
      if (!entries.containsKey(variable)) {
        throw new IllegalStateException("dictionary.csv lacks " + variable);
      }
      ordered.add(entries.get(variable));
    }
    return new DataDictionary(ordered);
  }

  private static String required(Variable variable, String when) {
    return switch (variable.presence()) {
      case REQUIRED -> "always";
      case COLUMN_REQUIRED -> "the column, not its value";
      case OPTIONAL -> when.isEmpty() ? "" : "where " + when;
    };
  }

  private static String name(String table, String column) {
    return table + " " + column;
  }
}
