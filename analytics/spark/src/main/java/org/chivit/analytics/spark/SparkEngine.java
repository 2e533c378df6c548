package org.chivit.analytics.spark;

import java.util.Optional;
import org.chivit.analytics.count.CaseCounter;
import org.chivit.analytics.count.CountingEngine;
import org.chivit.registry.store.ColumnSource;

/** Counts with Spark, in this process or on a cluster. */
public final class SparkEngine implements CountingEngine {

  @Override
  public String name() {
    return SparkCounter.ENGINE;
  }

  @Override
  public CaseCounter open(ColumnSource source, Optional<String> master) {
    return new SparkCounter(SparkContexts.open(master), source);
  }
}
