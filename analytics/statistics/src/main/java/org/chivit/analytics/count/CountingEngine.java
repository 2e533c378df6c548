package org.chivit.analytics.count;

import java.nio.file.Path;
import java.util.Optional;
import org.chivit.registry.store.ColumnSource;

/**
 * An engine that can be found by {@link java.util.ServiceLoader}, so that the command line needs no
 * class of Spark to be compiled or to start.
 */
public interface CountingEngine {

  /** The name that a user writes: {@code spark}. */
  String name();

  /**
   * Opens a dataset of the store.
   *
   * @param source the dataset
   * @param master the Spark master; empty for the one that is configured outside
   */
  CaseCounter open(ColumnSource source, Optional<String> master);

  /**
   * Opens a table that is not a registry, CSV or Parquet; every column is read as text, as {@link
   * org.chivit.analytics.count.local} reads it.
   */
  CaseCounter openTable(Path file, Optional<String> master);
}
