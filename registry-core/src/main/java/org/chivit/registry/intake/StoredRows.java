package org.chivit.registry.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chivit.registry.registration.CaseId;
import org.chivit.registry.registration.RecordTable;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;

/**
 * A stored case as rows, so that what an update leaves out is read and judged like what it says.
 *
 * @param stored the case
 */
record StoredRows(RegistryCase stored) {

  /** What places call the registry. */
  private static final String PLACE = "the registry, ";

  /** The stored cases among those of an input, by their ids. */
  static Map<String, StoredRows> among(Iterable<String> ids, StoredCases registry) {
    List<CaseId> valid = new ArrayList<>();
    for (String id : ids) {
      if (CaseId.isValid(id)) {
        valid.add(new CaseId(id));
      }
    }
    Map<String, StoredRows> found = new HashMap<>();
    for (RegistryCase stored : registry.withIds(valid)) {
      found.put(stored.id().value(), new StoredRows(stored));
    }
    return found;
  }

  /** The row of the case, with what is stored where its cells are empty or missing. */
  RawRow complete(RawRow caseRow) {
    Map<Variable, String> cells = new EnumMap<>(CaseCells.rows(RecordTable.CASES, stored).get(0));
    if (caseRow.text(Variable.MORPHOLOGY).indexOf('/') >= 0) {
      // The morphology of the update brings a behavior of its own.
      cells.remove(Variable.BEHAVIOR);
    }
    return caseRow.over(cells);
  }

  /** The stored rows of the lists of which the update has no row. */
  Map<RecordTable, List<RawRow>> kept(Map<RecordTable, List<RawRow>> given) {
    Map<RecordTable, List<RawRow>> kept = new EnumMap<>(RecordTable.class);
    for (RecordTable table : RecordTable.values()) {
      if (table != RecordTable.CASES && given.getOrDefault(table, List.of()).isEmpty()) {
        kept.put(table, rows(table));
      }
    }
    return kept;
  }

  private List<RawRow> rows(RecordTable table) {
    Header header = header(table);
    List<RawRow> rows = new ArrayList<>();
    for (Map<Variable, String> cells : CaseCells.rows(table, stored)) {
      List<String> texts =
          CaseCells.written(table).stream()
              .map(variable -> Optional.ofNullable(cells.get(variable)).orElse(""))
              .toList();
      rows.add(new RawRow(header, rows.size() + 1L, texts));
    }
    return rows;
  }

  private static Header header(RecordTable table) {
    List<Variable> written = CaseCells.written(table);
    List<String> names = written.stream().map(Variable::column).toList();
    Map<Variable, Integer> columns = new EnumMap<>(Variable.class);
    List<Integer> kept = new ArrayList<>();
    for (int i = 0; i < written.size(); i++) {
      columns.put(written.get(i), i);
      kept.add(i);
    }
    SourceTable source = new SourceTable(table, PLACE + table.label(), names, ',');
    return new Header(source, names.size(), columns, kept, List.of(), List.of());
  }
}
