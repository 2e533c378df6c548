package org.chivit.analytics.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.chivit.analytics.count.testing.InMemorySource;
import org.chivit.analytics.count.testing.NaiveCounter;
import org.chivit.analytics.count.testing.RandomQueries;
import org.chivit.analytics.count.testing.RandomRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CountKernelPropertyTest {

  private static final int QUERIES_PER_SEED = 4;

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void countsAsRowByRowHoweverTheRowsAreOrderedSplitAndEncoded(long seed) {
    InMemorySource source = RandomRegistry.of(seed);
    InMemorySource shuffled = source.shuffled(seed + 1_000_000);
    for (int i = 0; i < QUERIES_PER_SEED; i++) {
      CountQuery query = RandomQueries.of(seed * QUERIES_PER_SEED + i);
      CountKernel kernel = CountKernel.of(query, source.columns());

      CountTable expected = new NaiveCounter(source).count(query);

      assertThat(kernel.count(source.splits())).as("%s", query).isEqualTo(expected);
      assertThat(kernel.count(shuffled.splits())).as("%s, shuffled", query).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void talliesAddUpToTheWhole(long seed) {
    InMemorySource source = RandomRegistry.of(seed);
    CountQuery query = RandomQueries.of(seed);
    CountKernel kernel = CountKernel.of(query, source.columns());

    Tally total = kernel.tally();
    source
        .splits()
        .forEach(
            split -> {
              Tally part = kernel.tally();
              part.add(split);
              total.add(part);
            });

    assertThat(total.toTable()).isEqualTo(kernel.count(source.splits()));
    assertThat(CountTable.sum(query.names(), source.splits().stream().map(kernel::count).toList()))
        .isEqualTo(total.toTable());
  }

  /** Half of the random queries must keep a row, else the tests above would compare nothing. */
  @Test
  void randomQueriesFindSomething() {
    long found =
        seeds()
            .filter(
                seed ->
                    !new NaiveCounter(RandomRegistry.of(seed, 60))
                        .count(RandomQueries.of(seed))
                        .rows()
                        .isEmpty())
            .count();

    assertThat(found).isGreaterThan(150);
  }

  @Test
  void moreCellsThanMemoryHoldsAreCountedAllTheSame() {
    InMemorySource source = RandomRegistry.of(7, 3000);
    List<CountKey> keys =
        List.of(
            new CountKey.Value("case_id"),
            new CountKey.Value("birth_day"),
            new CountKey.Value("patient_id"),
            new CountKey.FollowUp("incidence_day", List.of("death_day"), "last_contact_day"));

    assertCountsAsRowByRow(source, keys);
  }

  @Test
  void moreCellsThanALongCanNumberAreCountedAllTheSame() {
    InMemorySource source = RandomRegistry.of(8, 3000);
    List<CountKey> keys =
        List.of(
            new CountKey.Value("case_id"),
            new CountKey.Value("birth_day"),
            new CountKey.Value("patient_id"),
            new CountKey.Value("incidence_day"),
            new CountKey.Value("last_contact_day"),
            new CountKey.Value("treatment_start_day"));

    assertCountsAsRowByRow(source, keys);
  }

  private static void assertCountsAsRowByRow(InMemorySource source, List<CountKey> keys) {
    CountQuery query = new CountQuery(List.of(), keys);

    CountTable table = CountKernel.of(query, source.columns()).count(source.splits());

    assertThat(table.rows()).hasSizeGreaterThan(2000);
    assertThat(table).isEqualTo(new NaiveCounter(source).count(query));
  }
}
