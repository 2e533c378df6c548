package org.chivit.registry.store.parquet;

import java.util.function.Function;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.store.AnalysisColumn;

/**
 * A row to be written.
 *
 * @param registryCase the record
 * @param analysis the values of the analysis columns
 */
record AnalyzedCase(RegistryCase registryCase, Function<AnalysisColumn, Object> analysis) {}
