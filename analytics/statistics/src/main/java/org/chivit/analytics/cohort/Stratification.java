package org.chivit.analytics.cohort;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chivit.analytics.count.Comparison;
import org.chivit.analytics.count.CountKey;
import org.chivit.analytics.count.CountQuery;
import org.chivit.analytics.count.CountTable;
import org.chivit.analytics.count.StratumOrder;

/**
 * By which columns an analysis is split.
 *
 * @param columns the columns, in the order in which the result names them; none for one stratum
 */
public record Stratification(List<String> columns) {

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if a column stands twice
   */
  public Stratification {
    columns = List.copyOf(columns);
    Set<String> seen = new HashSet<>();
    for (String column : columns) {
      if (!seen.add(column)) {
        throw new IllegalArgumentException("column stands twice: " + column);
      }
    }
  }

  /** The query that counts by the strata and, within them, by the keys of the analysis. */
  public CountQuery query(List<Comparison> where, List<? extends CountKey> keys) {
    Set<CountKey> all = new LinkedHashSet<>();
    for (String column : columns) {
      all.add(new CountKey.Value(column));
    }
    all.addAll(keys);
    return new CountQuery(where, List.copyOf(all));
  }

  /** The rows of a table of counts by stratum, the strata in the order of {@link StratumOrder}. */
  public List<StratumCounts> split(CountTable table) {
    int[] positions = new int[columns.size()];
    for (int i = 0; i < positions.length; i++) {
      positions[i] = table.column(columns.get(i));
    }
    Map<List<Object>, List<CountTable.Row>> byStratum = new HashMap<>();
    for (CountTable.Row row : table.rows()) {
      List<Object> key = new ArrayList<>(positions.length);
      for (int position : positions) {
        key.add(row.values().get(position));
      }
      byStratum.computeIfAbsent(Collections.unmodifiableList(key), k -> new ArrayList<>()).add(row);
    }
    List<StratumCounts> strata = new ArrayList<>();
    // Sorted once per stratum, not once per row: the order that people expect is costly to compare.
    List<List<Object>> keys = new ArrayList<>(byStratum.keySet());
    keys.sort(StratumOrder.OF_STRATA);
    for (List<Object> key : keys) {
      strata.add(new StratumCounts(stratum(key), byStratum.get(key)));
    }
    return List.copyOf(strata);
  }

  private Stratum stratum(List<Object> values) {
    List<Stratum.Part> parts = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      Object value = values.get(i);
      Optional<String> text = value == null ? Optional.empty() : Optional.of(value.toString());
      parts.add(new Stratum.Part(columns.get(i), text));
    }
    return new Stratum(parts);
  }
}
