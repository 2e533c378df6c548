package org.chivit.analytics.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.chivit.analytics.count.CaseCounter;
import org.chivit.analytics.count.Comparison;
import org.chivit.analytics.count.CountKey;
import org.chivit.analytics.count.CountQuery;
import org.chivit.analytics.count.CountTable;
import org.chivit.analytics.count.CountingEngine;
import org.chivit.analytics.count.UnknownColumnException;
import org.chivit.analytics.count.local.LocalCounter;
import org.chivit.analytics.count.local.TableFile;
import org.chivit.analytics.count.testing.InMemorySource;
import org.chivit.analytics.count.testing.NaiveCounter;
import org.chivit.analytics.count.testing.RandomQueries;
import org.chivit.analytics.count.testing.RandomRegistry;
import org.chivit.registry.store.ColumnSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("spark")
class SparkCounterTest {

  private static final Optional<String> MASTER = Optional.of("local[2]");

  @Test
  void bothEnginesCountTheSameOverRandomRegistriesAndQueries() {
    for (long seed = 0; seed < 60; seed++) {
      InMemorySource registry = RandomRegistry.of(seed);
      CaseCounter spark = spark(registry);
      CaseCounter local = new LocalCounter(registry);
      for (long q = 0; q < 3; q++) {
        CountQuery query = RandomQueries.of(seed * 31 + q);

        CountTable counted = spark.count(query);

        assertThat(counted).as("seed %d query %s", seed, query).isEqualTo(local.count(query));
        assertThat(counted).isEqualTo(new NaiveCounter(registry).count(query));
      }
    }
  }

  @Test
  void aTableOfAResearcherIsCountedTheSame(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("table.csv");
    StringBuilder text = new StringBuilder("time,event,arm\n");
    for (int i = 0; i < 100_000; i++) {
      text.append(i % 977).append('.').append(i % 7).append(',').append(i % 2).append(",arm ");
      text.append(i % 3).append('\n');
    }
    Files.writeString(file, text, StandardCharsets.UTF_8);
    ColumnSource table = TableFile.open(file);
    CountQuery query =
        new CountQuery(
            List.of(),
            List.of(
                new CountKey.Value("arm"),
                new CountKey.Value("time"),
                new CountKey.Value("event")));

    CountTable counted = spark(table).count(query);

    assertThat(table.splits()).hasSizeGreaterThan(1);
    assertThat(counted.total()).isEqualTo(100_000);
    assertThat(counted).isEqualTo(new LocalCounter(table).count(query));
  }

  @Test
  void aSourceWithoutSplitsCountsNothing() {
    CountQuery query = new CountQuery(List.of(), List.of(new CountKey.Value("sex")));
    InMemorySource empty = new InMemorySource(RandomRegistry.of(1).columns(), List.of(), List.of());

    assertThat(spark(empty).count(query)).isEqualTo(CountTable.empty(List.of("sex")));
  }

  @Test
  void anUnknownColumnIsRefusedBeforeAnyTaskStarts() {
    CountQuery query =
        new CountQuery(
            List.of(new Comparison("sexx", Comparison.Operator.EQUAL, "male")), List.of());

    assertThatThrownBy(() -> spark(RandomRegistry.of(1)).count(query))
        .isInstanceOf(UnknownColumnException.class)
        .hasMessage("no column \"sexx\"");
  }

  @Test
  void theEngineIsFoundByItsName() {
    assertThat(ServiceLoader.load(CountingEngine.class))
        .extracting(CountingEngine::name)
        .containsExactly("spark");
  }

  private static CaseCounter spark(ColumnSource source) {
    CaseCounter counter = new SparkEngine().open(source, MASTER);
    assertThat(counter.engine()).isEqualTo("spark");
    return counter;
  }
}
