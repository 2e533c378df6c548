package org.chivit.analytics.count.local;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.chivit.analytics.count.CaseCounter;
import org.chivit.analytics.count.CountKernel;
import org.chivit.analytics.count.CountQuery;
import org.chivit.analytics.count.CountTable;
import org.chivit.analytics.count.Tally;
import org.chivit.registry.store.ColumnSource;
import org.chivit.registry.store.ColumnSpec;
import org.chivit.registry.store.ColumnSplit;

/**
 * Counts in this process, on as many threads as there are processors and splits. The threads live
 * no longer than a count; one split is counted on the calling thread.
 */
public final class LocalCounter implements CaseCounter {

  /** The name of this engine. */
  public static final String ENGINE = "local";

  private final ColumnSource source;
  private final int mostThreads;

  /** Counts the rows of a source on all processors. */
  public LocalCounter(ColumnSource source) {
    this(source, Runtime.getRuntime().availableProcessors());
  }

  /**
   * Counts the rows of a source.
   *
   * @param source the source
   * @param mostThreads how many threads to use at most, at least 1
   * @throws IllegalArgumentException if {@code mostThreads} is not positive
   */
  public LocalCounter(ColumnSource source, int mostThreads) {
    this.source = Objects.requireNonNull(source, "source");
    if (mostThreads < 1) {
      throw new IllegalArgumentException("threads must be positive: " + mostThreads);
    }
    this.mostThreads = mostThreads;
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
    int threads = Math.min(mostThreads, splits.size());
    return threads <= 1 ? kernel.count(splits) : countOn(threads, kernel, splits);
  }

  /** The calling thread is one of the threads. */
  private static CountTable countOn(int threads, CountKernel kernel, List<ColumnSplit> splits) {
    AtomicInteger next = new AtomicInteger();
    Callable<Tally> work = () -> countNext(kernel, splits, next);
    ExecutorService helpers = Executors.newFixedThreadPool(threads - 1);
    try {
      List<Future<Tally>> helping = new ArrayList<>();
      for (int i = 1; i < threads; i++) {
        helping.add(helpers.submit(work));
      }
      Tally total = countNext(kernel, splits, next);
      for (Future<Tally> help : helping) {
        total.add(await(help));
      }
      // The other threads may have been faster than the interrupt; the answer does not depend on
      // it.
      if (Thread.currentThread().isInterrupted()) {
        throw new IllegalStateException("the count was interrupted");
      }
      return total.toTable();
    } finally {
      helpers.shutdownNow();
    }
  }

  /** Takes one split after the other until none is left. */
  private static Tally countNext(CountKernel kernel, List<ColumnSplit> splits, AtomicInteger next) {
    Tally tally = kernel.tally();
    for (int at = next.getAndIncrement(); at < splits.size(); at = next.getAndIncrement()) {
      if (Thread.currentThread().isInterrupted()) {
        throw new IllegalStateException("the count was interrupted");
      }
      tally.add(splits.get(at));
    }
    return tally;
  }

  private static Tally await(Future<Tally> help) {
    try {
      return help.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the count was interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException("the count failed", e.getCause());
    }
  }
}
