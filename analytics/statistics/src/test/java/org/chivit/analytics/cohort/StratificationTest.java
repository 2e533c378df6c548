package org.chivit.analytics.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.chivit.analytics.count.CountKey;
import org.chivit.analytics.count.CountTable;
import org.junit.jupiter.api.Test;

class StratificationTest {

  @Test
  void aColumnThatTheAnalysisCountsByAnywayIsCountedOnce() {
    Stratification strata = new Stratification(List.of("sex", "surgery"));

    assertThat(
            strata
                .query(
                    List.of(), List.of(new CountKey.Value("surgery"), new CountKey.Value("stage")))
                .names())
        .containsExactly("sex", "surgery", "stage");
  }

  @Test
  void rowsAreSplitByTheirValuesMissingOnesLast() {
    CountTable table =
        new CountTable(
            List.of("sex", "year", "stage"),
            List.of(
                new CountTable.Row(Arrays.asList(null, 2020, "X"), 1),
                new CountTable.Row(List.of("male", 2020, "X"), 2),
                new CountTable.Row(List.of("male", 2020, "Y"), 3),
                new CountTable.Row(List.of("female", 2021, "X"), 4)));

    List<StratumCounts> strata = new Stratification(List.of("sex", "year")).split(table);

    assertThat(strata)
        .extracting(some -> some.stratum().label())
        .containsExactly("female, 2021", "male, 2020", "(missing), 2020");
    assertThat(strata.get(1).rows()).extracting(CountTable.Row::count).containsExactly(2L, 3L);
  }

  @Test
  void strataStandInTheOrderThatAReaderExpects() {
    CountTable table =
        new CountTable(
            List.of("iccc_main"),
            List.of(
                new CountTable.Row(List.of("IX"), 1),
                new CountTable.Row(List.of("V"), 1),
                new CountTable.Row(List.of("X"), 1),
                new CountTable.Row(List.of("II"), 1)));

    assertThat(new Stratification(List.of("iccc_main")).split(table))
        .extracting(some -> some.stratum().label())
        .containsExactly("II", "V", "IX", "X");
  }

  @Test
  void withoutColumnsThereIsOneStratumForAll() {
    CountTable table = new CountTable(List.of("x"), List.of(new CountTable.Row(List.of("a"), 1)));

    List<StratumCounts> strata = new Stratification(List.of()).split(table);

    assertThat(strata).extracting(StratumCounts::stratum).containsExactly(Stratum.ALL);
    assertThat(Stratum.ALL.label()).isEqualTo("all");
  }
}
