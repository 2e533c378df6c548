package org.chivit.analytics.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.chivit.analytics.count.CaseCounter;
import org.chivit.analytics.count.CountQuery;
import org.chivit.analytics.count.CountTable;
import org.chivit.analytics.count.local.LocalCounter;
import org.chivit.analytics.count.testing.InMemorySource;
import org.chivit.registry.store.AnalysisColumn;
import org.chivit.registry.store.ColumnSpec;
import org.chivit.registry.store.ColumnType;

/** Counts rows that a test writes down one by one, in the process. */
public final class RowCounter implements CaseCounter {

  private final List<ColumnSpec> columns = new ArrayList<>();
  private final List<List<Object>> rows = new ArrayList<>();

  /** A counter of no rows; a column that is no analysis column of the registry holds text. */
  public RowCounter(String... names) {
    for (String name : names) {
      columns.add(
          Arrays.stream(AnalysisColumn.values())
              .map(AnalysisColumn::spec)
              .filter(spec -> spec.name().equals(name))
              .findFirst()
              .orElse(new ColumnSpec(name, ColumnType.TEXT, "a column of a test")));
    }
  }

  /** Adds a row: the values of the columns in their order, null for missing. */
  public RowCounter row(Object... values) {
    if (values.length != columns.size()) {
      throw new IllegalArgumentException(values.length + " values for " + columns);
    }
    rows.add(Collections.unmodifiableList(new ArrayList<>(Arrays.asList(values))));
    return this;
  }

  @Override
  public String engine() {
    return LocalCounter.ENGINE;
  }

  @Override
  public List<ColumnSpec> columns() {
    return List.copyOf(columns);
  }

  @Override
  public CountTable count(CountQuery query) {
    return new LocalCounter(InMemorySource.of(columns, rows)).count(query);
  }
}
