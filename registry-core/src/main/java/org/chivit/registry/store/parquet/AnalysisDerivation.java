package org.chivit.registry.store.parquet;

import java.util.function.Function;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.store.AnalysisColumn;

/** How the analysis columns of a case are found when it is written. */
@FunctionalInterface
interface AnalysisDerivation {

  /**
   * The values of a case: for each column a String, an Integer, or null where it is missing, as the
   * type of the column asks.
   */
  Function<AnalysisColumn, Object> of(RegistryCase registryCase);
}
