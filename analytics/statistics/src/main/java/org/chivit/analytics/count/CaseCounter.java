package org.chivit.analytics.count;

import java.util.List;
import org.chivit.registry.store.ColumnSpec;

/** The one job of an engine: filter, derive whole-day columns, group, count. */
public interface CaseCounter extends AutoCloseable {

  /** The name of the engine for the method of a result: {@code local} or {@code spark}. */
  String engine();

  /** The columns that a query may name. */
  List<ColumnSpec> columns();

  /**
   * Counts.
   *
   * @throws UnknownColumnException if the query names a column that is not there
   * @throws IllegalArgumentException if a literal does not fit its column
   */
  CountTable count(CountQuery query);

  /** Gives back what the engine holds. */
  @Override
  default void close() {}
}
