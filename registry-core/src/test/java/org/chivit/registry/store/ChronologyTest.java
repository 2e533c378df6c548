package org.chivit.registry.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.chivit.registry.date.PartialDate;
import org.chivit.registry.store.Chronology.Placed;
import org.chivit.registry.testing.CaseBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ChronologyTest {

  private static String placed(Placed date) {
    return LocalDate.ofEpochDay(date.day()).toString();
  }

  @ParameterizedTest
  @CsvSource({
    // Nothing to move: conventional days keep the order.
    "2021-05-10, 2021-05-10, 2021-06, 2021-06-15",
    "2021, 2021-07-01, 2022, 2022-07-01",
    "2021-05, 2021-05-15, 2021-05, 2021-05-15",
    "2021, 2021-07-01, 2021, 2021-07-01",
    // The worse known date gives way, to the day that the better known one stands on.
    "2021, 2021-03-15, 2021-03, 2021-03-15",
    "2021-03, 2021-03-09, 2021-03-09, 2021-03-09",
    "2021-03-20, 2021-03-20, 2021-03, 2021-03-20",
    "2021-11-04, 2021-11-04, 2021, 2021-11-04",
    // Not beyond what the date can mean.
    "2021-05, 2021-05-15, 2021, 2021-07-01",
    "2021, 2021-01-01, 2021-01-01, 2021-01-01",
    "2021-12-31, 2021-12-31, 2021-12, 2021-12-31",
    // The data contradict the order: nothing moves.
    "2021-05-10, 2021-05-10, 2021-05-01, 2021-05-01",
    "2021-06, 2021-06-15, 2021-05-20, 2021-05-20",
    "2022, 2022-07-01, 2021, 2021-07-01"
  })
  void aDateKnownInPartMovesAsLittleAsTheOrderDemands(
      String earlier, String earlierDay, String later, String laterDay) {
    Chronology chronology = new Chronology();
    Placed first = chronology.add(CaseBuilder.date(earlier));
    Placed second = chronology.add(CaseBuilder.date(later));
    chronology.order(first, second);
    chronology.place();

    assertThat(placed(first)).isEqualTo(earlierDay);
    assertThat(placed(second)).isEqualTo(laterDay);
  }

  @Test
  void aDateBetweenTwoOthersHasToFitBoth() {
    Chronology chronology = new Chronology();
    Placed birth = chronology.add(CaseBuilder.date("2021-08-20"));
    Placed incidence = chronology.add(CaseBuilder.date("2021"));
    Placed death = chronology.add(CaseBuilder.date("2021-09"));
    chronology.order(birth, incidence);
    chronology.order(incidence, death);
    chronology.place();

    assertThat(placed(incidence)).isEqualTo("2021-08-20");
    assertThat(placed(death)).isEqualTo("2021-09-15");
  }

  @Test
  void anOrderReachesThroughDatesInBetween() {
    Chronology chronology = new Chronology();
    Placed symptom = chronology.add(CaseBuilder.date("2021"));
    Placed contact = chronology.add(CaseBuilder.date("2021"));
    Placed death = chronology.add(CaseBuilder.date("2021-02-03"));
    chronology.order(symptom, contact);
    chronology.order(contact, death);
    chronology.place();

    assertThat(placed(symptom)).isEqualTo("2021-02-03");
    assertThat(placed(contact)).isEqualTo("2021-02-03");
  }

  @Test
  void datesWithoutAnOrderStandAlone() {
    Chronology chronology = new Chronology();
    Placed one = chronology.add(CaseBuilder.date("2021-05"));
    Placed other = chronology.add(CaseBuilder.date("2021-05-02"));
    chronology.place();

    assertThat(placed(one)).isEqualTo("2021-05-15");
    assertThat(placed(other)).isEqualTo("2021-05-02");
  }

  @Test
  void theEarlierDateMustBeAddedFirst() {
    Chronology chronology = new Chronology();
    Placed one = chronology.add(CaseBuilder.date("2021"));
    Placed other = chronology.add(CaseBuilder.date("2022"));

    assertThatThrownBy(() -> chronology.order(other, one))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the earlier date must be added first");
  }

  @Test
  void aDateHasNoDayBeforeItIsPlaced() {
    Chronology chronology = new Chronology();
    Placed date = chronology.add(CaseBuilder.date("2021"));

    assertThatThrownBy(date::day)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the chronology has not been placed");
  }

  static IntStream seeds() {
    return IntStream.range(0, 300);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void blurredTrueDatesKeepEveryOrderThatTheTruthHad(int seed) {
    Random random = new Random(seed);
    int count = 2 + random.nextInt(8);
    int[] truth =
        IntStream.range(0, count).map(i -> 18_000 + random.nextInt(900)).sorted().toArray();
    Chronology chronology = new Chronology();
    List<PartialDate> written = new ArrayList<>();
    List<Placed> dates = new ArrayList<>();
    List<int[]> orders = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      PartialDate date = blurred(LocalDate.ofEpochDay(truth[i]), random);
      written.add(date);
      dates.add(chronology.add(date));
      for (int j = 0; j < i; j++) {
        if (random.nextInt(3) > 0) {
          chronology.order(dates.get(j), dates.get(i));
          orders.add(new int[] {j, i});
        }
      }
    }

    chronology.place();

    for (int[] order : orders) {
      assertThat(dates.get(order[0]).day()).isLessThanOrEqualTo(dates.get(order[1]).day());
    }
    for (int i = 0; i < count; i++) {
      LocalDate day = LocalDate.ofEpochDay(dates.get(i).day());
      assertThat(day).isBetween(written.get(i).earliest(), written.get(i).latest());
    }
    boolean conventionKeepsTheOrder =
        orders.stream()
            .noneMatch(
                order ->
                    written
                        .get(order[0])
                        .conventionalDay()
                        .isAfter(written.get(order[1]).conventionalDay()));
    if (conventionKeepsTheOrder) {
      assertThat(dates)
          .extracting(date -> LocalDate.ofEpochDay(date.day()))
          .containsExactlyElementsOf(written.stream().map(PartialDate::conventionalDay).toList());
    }
  }

  private static PartialDate blurred(LocalDate day, Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> PartialDate.of(day);
      case 1 -> PartialDate.of(day.getYear(), day.getMonthValue());
      default -> PartialDate.of(day.getYear());
    };
  }
}
