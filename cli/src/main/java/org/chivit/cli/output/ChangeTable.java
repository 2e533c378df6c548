package org.chivit.cli.output;

import java.util.ArrayList;
import java.util.List;
import org.chivit.analytics.table.ColumnKind;
import org.chivit.analytics.table.ResultColumn;
import org.chivit.analytics.table.ResultTable;
import org.chivit.cli.output.ReadingTable.Heading;
import org.chivit.registry.intake.FieldChange;
import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.RecordTable;

/** What an import changed in stored cases, one row per value, in the order of the cases. */
public final class ChangeTable {

  private static final String TITLE = "Changed";

  private static final List<ResultColumn> COLUMNS =
      List.of(
          new ResultColumn("case_id", ColumnKind.TEXT),
          new ResultColumn("change", ColumnKind.TEXT),
          new ResultColumn("table", ColumnKind.TEXT),
          new ResultColumn("item", ColumnKind.COUNT),
          new ResultColumn("column", ColumnKind.TEXT),
          new ResultColumn("from", ColumnKind.TEXT),
          new ResultColumn("to", ColumnKind.TEXT));

  private static final List<Heading> HEADINGS =
      List.of(
          Heading.words("case"),
          Heading.words("change"),
          Heading.words("value"),
          Heading.words("from"),
          Heading.words("to"));

  private ChangeTable() {}

  /** The table in every form. */
  public static Printable of(List<FieldChange> changes) {
    ResultTable table = table(changes);
    return Printable.of(table, () -> reading(TITLE, changes, List.of()), new TableJson(table));
  }

  /**
   * The first changes as they are read.
   *
   * @param title one line above them
   * @param most how many rows at most; a note counts the others
   */
  public static ReadingTable beginning(String title, List<FieldChange> changes, int most) {
    int more = changes.size() - most;
    return more <= 0
        ? reading(title, changes, List.of())
        : reading(
            title,
            changes.subList(0, most),
            List.of(
                "… and "
                    + ReadableNumbers.count(more)
                    + " more values; --changes FILE writes all of them."));
  }

  private static ResultTable table(List<FieldChange> changes) {
    List<List<Object>> rows = new ArrayList<>(changes.size());
    for (FieldChange change : changes) {
      rows.add(
          List.of(
              change.caseId().value(),
              change.kind().label(),
              change.field().variable().table().label(),
              change.field().item() + 1L,
              change.field().variable().column(),
              change.from(),
              change.to()));
    }
    return new ResultTable(TITLE, COLUMNS, rows, List.of());
  }

  private static ReadingTable reading(String title, List<FieldChange> changes, List<String> notes) {
    List<List<String>> rows = new ArrayList<>(changes.size());
    for (FieldChange change : changes) {
      rows.add(
          List.of(
              change.caseId().value(),
              change.kind().label(),
              named(change.field()),
              ReadingTable.shortened(change.from()),
              ReadingTable.shortened(change.to())));
    }
    return new ReadingTable(title, HEADINGS, rows, notes);
  }

  /** {@code stage}, or {@code surgeries 2 extent} for a value of an item of a list. */
  private static String named(FieldRef field) {
    RecordTable table = field.variable().table();
    return table == RecordTable.CASES
        ? field.variable().column()
        : table.label() + " " + (field.item() + 1) + " " + field.variable().column();
  }
}
