package org.chivit.analytics.count.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.chivit.analytics.count.CountKey;
import org.chivit.analytics.count.CountQuery;
import org.chivit.analytics.count.UnknownColumnException;
import org.chivit.analytics.count.WhereClause;
import org.chivit.analytics.count.testing.InMemorySource;
import org.chivit.analytics.count.testing.NaiveCounter;
import org.chivit.analytics.count.testing.RandomQueries;
import org.chivit.analytics.count.testing.RandomRegistry;
import org.chivit.registry.store.ColumnBatch;
import org.chivit.registry.store.ColumnSplit;
import org.chivit.registry.store.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LocalCounterTest {

  private static final CountQuery BY_GROUP =
      new CountQuery(List.of(), List.of(new CountKey.Value("iccc_group")));

  static LongStream seeds() {
    return LongStream.range(0, 100);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anyNumberOfThreadsCountsAsRowByRow(long seed) {
    InMemorySource source = RandomRegistry.of(seed);
    CountQuery query = RandomQueries.of(seed);

    for (int threads : new int[] {1, 2, 4}) {
      try (LocalCounter counter = new LocalCounter(source, threads)) {
        assertThat(counter.count(query)).isEqualTo(new NaiveCounter(source).count(query));
      }
    }
  }

  @Test
  void oneSplitIsCountedOnTheCallingThread() {
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    ColumnSplit split = new WatchedSplit(() -> threads.add(Thread.currentThread()));

    new LocalCounter(source(List.of(split)), 4).count(BY_GROUP);

    assertThat(threads).containsExactly(Thread.currentThread());
  }

  @Test
  void aSourceWithoutSplitsHasNoRows() {
    assertThat(new LocalCounter(source(List.of())).count(BY_GROUP).rows()).isEmpty();
  }

  @Test
  void aSplitThatCannotBeReadFailsTheCountWhicheverThreadReadsIt() {
    for (int bad = 0; bad < 6; bad++) {
      List<ColumnSplit> splits = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        boolean damaged = i == bad;
        splits.add(
            new WatchedSplit(
                () -> {
                  if (damaged) {
                    throw new StoreException("part.parquet is damaged");
                  }
                }));
      }
      LocalCounter counter = new LocalCounter(source(splits), 3);

      assertThatThrownBy(() -> counter.count(BY_GROUP))
          .isInstanceOf(StoreException.class)
          .hasMessage("part.parquet is damaged");
    }
  }

  @Test
  void anInterruptedCountGivesNoPartOfTheAnswer() {
    LocalCounter counter =
        new LocalCounter(
            source(List.of(new WatchedSplit(() -> {}), new WatchedSplit(() -> {}))), 2);
    Thread.currentThread().interrupt();

    try {
      assertThatThrownBy(() -> counter.count(BY_GROUP))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("the count was interrupted");
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void aQueryIsCheckedBeforeAnythingIsRead() {
    LocalCounter counter =
        new LocalCounter(
            source(
                List.of(
                    new WatchedSplit(
                        () -> {
                          throw new StoreException("must not be read");
                        }))));

    assertThatThrownBy(
            () -> counter.count(new CountQuery(WhereClause.parse("nothing = 1"), List.of())))
        .isInstanceOf(UnknownColumnException.class);
  }

  @Test
  void itSaysWhatItIs() {
    InMemorySource source = RandomRegistry.of(1);
    LocalCounter counter = new LocalCounter(source);

    assertThat(counter.engine()).isEqualTo("local");
    assertThat(counter.columns()).isEqualTo(source.columns());
    assertThatThrownBy(() -> new LocalCounter(source, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("threads must be positive: 0");
  }

  private static InMemorySource source(List<ColumnSplit> splits) {
    return new InMemorySource(RandomRegistry.of(1).columns(), List.of(), splits);
  }

  /** A split of no rows that does something when it is read. */
  private static final class WatchedSplit implements ColumnSplit {

    private static final long serialVersionUID = 1L;

    private final transient Runnable watcher;

    WatchedSplit(Runnable watcher) {
      this.watcher = watcher;
    }

    @Override
    public long rowCount() {
      return 0;
    }

    @Override
    public void read(Set<String> columns, Consumer<ColumnBatch> sink) {
      watcher.run();
    }
  }
}
