package org.chivit.analytics.count;

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
   * Opens a dataset of the store, or a researcher's table.
   *
   * @param source the dataset
   * @param master the Spark master; empty for the one that is configured outside
   * @throws IllegalArgumentException if the engine does not know the form of the master
   */
  CaseCounter open(ColumnSource source, Optional<String> master);
}
