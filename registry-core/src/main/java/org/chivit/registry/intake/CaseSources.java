package org.chivit.registry.intake;

import java.util.List;
import java.util.Map;
import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.RecordTable;
import org.chivit.registry.registration.Variable;

/**
 * Where the values of a case were written, so that what a rule finds can be shown in the file.
 *
 * @param caseRow the row of the case
 * @param items the rows of the items of each list, in the order of the list
 */
record CaseSources(RawRow caseRow, Map<RecordTable, List<RawRow>> items) {

  /** Copies the map. */
  CaseSources {
    items = Map.copyOf(items);
  }

  /** Where a value stands. */
  Place place(FieldRef field) {
    return rowOf(field).place(writtenAs(field));
  }

  /** The value as written; empty where the file has no such column. */
  String written(FieldRef field) {
    return rowOf(field).written(writtenAs(field));
  }

  private RawRow rowOf(FieldRef field) {
    List<RawRow> rows = items.getOrDefault(field.variable().table(), List.of());
    return field.item() < rows.size() ? rows.get(field.item()) : caseRow;
  }

  /** The variable of the row that carries a value; the row of the case carries some of others. */
  private Variable writtenAs(FieldRef field) {
    Variable variable = field.variable();
    if (rowOf(field).header().table() != RecordTable.CASES) {
      return variable;
    }
    boolean carried = variable == Variable.BEHAVIOR && caseRow.text(Variable.BEHAVIOR).isEmpty();
    if (carried) {
      return Variable.MORPHOLOGY;
    }
    return switch (variable) {
      case EVENT_KIND, FOLLOW_UP_VITAL_STATUS -> Variable.VITAL_STATUS;
      case EVENT_DATE, FOLLOW_UP_DATE, FOLLOW_UP_DISEASE_STATUS, FOLLOW_UP_SOURCE ->
          Variable.LAST_CONTACT_DATE;
      case EVENT_CAUSE_OF_DEATH -> Variable.CAUSE_OF_DEATH;
      default -> variable.table() == RecordTable.CASES ? variable : Variable.CASE_ID;
    };
  }
}
