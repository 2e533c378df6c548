package org.chivit.analytics.coverage;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chivit.analytics.count.CountTable;
import org.chivit.registry.store.AnalysisColumn;

/** What a row of counts says of the treatment of its cases. */
final class CareValues {

  /** The analysis columns that coverage is counted by. */
  static final List<AnalysisColumn> COLUMNS =
      List.of(
          AnalysisColumn.TREATMENT_STARTED,
          AnalysisColumn.SURGERY,
          AnalysisColumn.RADIOTHERAPY,
          AnalysisColumn.CHEMOTHERAPY,
          AnalysisColumn.TREATMENT_COMPLETION);

  private final Map<AnalysisColumn, Object> values = new EnumMap<>(AnalysisColumn.class);

  CareValues(CountTable table, CountTable.Row row) {
    for (AnalysisColumn column : COLUMNS) {
      values.put(column, row.values().get(table.column(column.columnName())));
    }
  }

  boolean isYes(AnalysisColumn column) {
    return "yes".equals(values.get(column));
  }

  boolean completionIs(String word) {
    return word.equals(values.get(AnalysisColumn.TREATMENT_COMPLETION));
  }
}
