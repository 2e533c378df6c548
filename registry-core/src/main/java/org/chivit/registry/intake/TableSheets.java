package org.chivit.registry.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chivit.registry.code.NearestName;
import org.chivit.registry.registration.RecordTable;
import org.chivit.registry.text.UnreadableInputException;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.workbook.Sheet;

/**
 * Which sheet of a workbook holds which table: the one that is called like it, without regard to
 * case, spaces and hyphens; or the only sheet of a workbook, which holds the cases.
 *
 * @param sheets the sheet of each table that is there, the cases always among them
 * @param notes the sheets that are not read
 */
record TableSheets(Map<RecordTable, Sheet> sheets, List<ImportProblem> notes) {

  /** The sheet of the template that says how to fill it in. */
  static final String README = "read me";

  /** The sheet of the template that shows filled-in rows, which are nobody's. */
  static final String EXAMPLE = "example";

  /** The sheet of the template that holds the words of its drop-down lists. */
  static final String LISTS = "lists";

  /** Sheets that hold no case, and of which nothing needs to be said. */
  private static final Set<String> EXPLANATIONS = Set.of(README, EXAMPLE, LISTS);

  /** Copies the list. */
  TableSheets {
    sheets = new EnumMap<>(sheets);
    notes = List.copyOf(notes);
  }

  /**
   * Finds the sheets.
   *
   * @param file the file as messages call it
   * @param all the sheets of the workbook
   * @throws UnreadableInputException if none can hold the cases, or two hold one table
   */
  static TableSheets of(String file, List<Sheet> all) {
    Map<RecordTable, Sheet> found = new EnumMap<>(RecordTable.class);
    List<Sheet> others = new ArrayList<>();
    for (Sheet sheet : all) {
      Optional<RecordTable> table = tableOf(sheet);
      if (EXPLANATIONS.contains(sheet.name())) {
        continue;
      }
      if (table.isEmpty() || !sheet.isVisible()) {
        others.add(sheet);
        continue;
      }
      Sheet before = found.put(table.get(), sheet);
      if (before != null) {
        throw new UnreadableInputException(
            file
                + " has two sheets for one table, "
                + Cells.quoted(before.name())
                + " and "
                + Cells.quoted(sheet.name())
                + ". Keep one of them.");
      }
    }
    List<Sheet> shown = others.stream().filter(Sheet::isVisible).toList();
    if (found.isEmpty() && shown.size() == 1) {
      found.put(RecordTable.CASES, shown.get(0));
      others.remove(shown.get(0));
    }
    if (!found.containsKey(RecordTable.CASES)) {
      throw new UnreadableInputException(
          file
              + " has no sheet called cases that is shown."
              + (all.isEmpty()
                  ? ""
                  : " It has "
                      + String.join(", ", all.stream().map(TableSheets::described).toList())
                      + ".")
              + " Give the sheet of the cases that name.");
    }
    return new TableSheets(found, others.stream().map(sheet -> notRead(file, sheet)).toList());
  }

  /** The sheet as places and messages call it. */
  static String placeName(String file, Sheet sheet) {
    return file + " sheet " + sheet.name();
  }

  private static Optional<RecordTable> tableOf(Sheet sheet) {
    String name = Cells.columnName(sheet.name());
    return Stream.of(RecordTable.values()).filter(table -> table.label().equals(name)).findFirst();
  }

  private static String described(Sheet sheet) {
    return Cells.quoted(sheet.name()) + (sheet.isVisible() ? "" : " (hidden)");
  }

  private static ImportProblem notRead(String file, Sheet sheet) {
    Place place = new Place(placeName(file, sheet), 0, "");
    if (!sheet.isVisible()) {
      return new ImportProblem(
          tableOf(sheet).isPresent() ? Severity.WARNING : Severity.INFO,
          FormatCode.FILE.label(),
          "",
          place,
          "",
          "The sheet is hidden and is not read.",
          "Show it if it belongs to the cases, else delete it.");
    }
    List<String> known = Stream.of(RecordTable.values()).map(RecordTable::label).toList();
    return new ImportProblem(
        Severity.WARNING,
        FormatCode.FILE.label(),
        "",
        place,
        "",
        "The sheet is not read"
            + NearestName.of(Cells.columnName(sheet.name()), known)
                .map(meant -> "; did you mean " + meant + "?")
                .orElse("."),
        "The sheets of a workbook are " + String.join(", ", known) + ".");
  }
}
