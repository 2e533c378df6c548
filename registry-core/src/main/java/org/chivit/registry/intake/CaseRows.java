package org.chivit.registry.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chivit.registry.registration.RecordTable;

/**
 * The rows of all files by the case that they belong to.
 *
 * @param cases the rows of the cases by case id, in the order of the file
 * @param lists the rows of the lists by table and case id, in the order of the files
 */
record CaseRows(
    Map<String, List<RawRow>> cases, Map<RecordTable, Map<String, List<RawRow>>> lists) {

  /** Groups the rows. */
  static CaseRows of(Map<RecordTable, RawTable> tables) {
    Map<RecordTable, Map<String, List<RawRow>>> lists = new EnumMap<>(RecordTable.class);
    tables.forEach((table, raw) -> lists.put(table, byCase(raw)));
    Map<String, List<RawRow>> cases = lists.remove(RecordTable.CASES);
    return new CaseRows(cases, lists);
  }

  /** The rows of the lists of one case. */
  Map<RecordTable, List<RawRow>> listsOf(String caseId) {
    Map<RecordTable, List<RawRow>> rows = new EnumMap<>(RecordTable.class);
    lists.forEach((table, byCase) -> rows.put(table, byCase.getOrDefault(caseId, List.of())));
    return rows;
  }

  /** The rows of the lists that belong to no case, in the order of the files. */
  List<RawRow> orphans() {
    List<RawRow> orphans = new ArrayList<>();
    for (Map<String, List<RawRow>> byCase : lists.values()) {
      byCase.forEach(
          (caseId, rows) -> {
            if (caseId.isEmpty() || !cases.containsKey(caseId)) {
              orphans.addAll(rows);
            }
          });
    }
    return orphans;
  }

  private static Map<String, List<RawRow>> byCase(RawTable table) {
    Map<String, List<RawRow>> rows = new LinkedHashMap<>();
    for (RawRow row : table.rows()) {
      rows.computeIfAbsent(row.caseId(), id -> new ArrayList<>(1)).add(row);
    }
    return rows;
  }
}
