package org.chivit.registry.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chivit.registry.registration.RecordTable;
import org.chivit.registry.registration.Variable;

/**
 * Which column of a file holds what.
 *
 * @param source the file, with the columns that are kept
 * @param width how many columns it has, those left out among them
 * @param columns the position of each variable that is there
 * @param kept the positions of the columns that are kept, in order
 * @param unnamed the positions of the columns that have no name, in order
 * @param leftOut the names of the columns left out because the user asked, as written
 */
record Header(
    SourceTable source,
    int width,
    Map<Variable, Integer> columns,
    List<Integer> kept,
    List<Integer> unnamed,
    List<String> leftOut) {

  /** Copies what can change. */
  Header {
    columns = Collections.unmodifiableMap(new EnumMap<>(columns));
    kept = List.copyOf(kept);
    unnamed = List.copyOf(unnamed);
    leftOut = List.copyOf(leftOut);
  }

  /** The position of a variable; -1 where the file has no such column. */
  int columnOf(Variable variable) {
    return columns.getOrDefault(variable, -1);
  }

  /** The variable at a position; empty where none is read from there. */
  Optional<Variable> variableAt(int column) {
    return columns.entrySet().stream()
        .filter(entry -> entry.getValue() == column)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Whether the file has the column. */
  boolean has(Variable variable) {
    return columns.containsKey(variable);
  }

  /** The table that the file holds. */
  RecordTable table() {
    return source.table();
  }

  /** The variable that says which case a row of this file belongs to. */
  Variable caseId() {
    return switch (table()) {
      case CASES -> Variable.CASE_ID;
      case SURGERIES -> Variable.SURGERY_CASE_ID;
      case RADIOTHERAPY -> Variable.RADIOTHERAPY_CASE_ID;
      case CHEMOTHERAPY -> Variable.CHEMOTHERAPY_CASE_ID;
      case EVENTS -> Variable.EVENT_CASE_ID;
      case FOLLOW_UPS -> Variable.FOLLOW_UP_CASE_ID;
    };
  }

  /** The cells of a row that may be written elsewhere: unchanged, without those left out. */
  List<String> keptCells(List<String> cells) {
    List<String> written = new ArrayList<>();
    for (int column : kept) {
      written.add(column < cells.size() ? cells.get(column) : "");
    }
    for (int column = width; column < cells.size(); column++) {
      written.add(cells.get(column));
    }
    return written;
  }
}
