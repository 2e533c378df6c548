package org.chivit.analytics.spark;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.chivit.analytics.count.CaseCounter;
import org.chivit.analytics.count.CountKernel;
import org.chivit.analytics.count.CountQuery;
import org.chivit.analytics.count.CountTable;
import org.chivit.registry.store.ColumnSource;
import org.chivit.registry.store.ColumnSpec;
import org.chivit.registry.store.ColumnSplit;

/**
 * Counts with Spark: each task runs the kernel over its splits and sends back counts, which are
 * added. There is no shuffle, since a task's counts are few however many its rows are.
 */
final class SparkCounter implements CaseCounter {

  static final String ENGINE = "spark";

  /** More tasks than cores, so that a slow split does not hold up the end. */
  private static final int TASKS_PER_CORE = 4;

  private final JavaSparkContext context;
  private final ColumnSource source;

  SparkCounter(JavaSparkContext context, ColumnSource source) {
    this.context = context;
    this.source = source;
  }

  @Override
  public String engine() {
    return ENGINE;
  }

  @Override
  public List<ColumnSpec> columns() {
    return source.columns();
  }

  @Override
  public CountTable count(CountQuery query) {
    CountKernel kernel = CountKernel.of(query, source.columns());
    List<ColumnSplit> splits = source.splits();
    if (splits.isEmpty()) {
      return CountTable.empty(query.names());
    }
    int tasks = Math.min(splits.size(), context.defaultParallelism() * TASKS_PER_CORE);
    List<CountTable> counts =
        context.parallelize(splits, tasks).mapPartitions(part -> countAll(kernel, part)).collect();
    return CountTable.sum(query.names(), counts);
  }

  private static Iterator<CountTable> countAll(CountKernel kernel, Iterator<ColumnSplit> splits) {
    List<CountTable> one = List.of(kernel.count((Iterable<ColumnSplit>) () -> splits));
    return one.iterator();
  }
}
