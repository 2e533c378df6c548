package org.chivit.analytics.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StratumOrderTest {

  /** Every kind of value, in order. */
  private static final List<Object> ORDERED =
      Arrays.asList(
          "-10.5",
          -10,
          "-10",
          "-2",
          0,
          "0",
          "00",
          1,
          "1-4",
          "2.25",
          "2.5",
          "05",
          5,
          "5",
          "5-9",
          "10-14",
          "20+",
          "2019-12-31",
          "2020-01-01",
          "20201",
          "I",
          "Ia",
          "Ib",
          "II",
          "IIIb",
          "IV",
          "IVS",
          "V",
          "VI",
          "VIa",
          "VIII",
          "IX",
          "X",
          "XII",
          "XIIa",
          "",
          "IIII",
          "Ibiza",
          "KH-2",
          "KH-12",
          "KH-12a",
          "L",
          "Visit 9",
          "Visit 10",
          "female",
          "male",
          "unknown",
          null);

  static LongStream seeds() {
    return LongStream.range(0, 50);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void valuesStandInTheOrderThatAReaderExpects(long seed) {
    List<Object> values = new ArrayList<>(ORDERED);
    Collections.shuffle(values, new Random(seed));

    values.sort(StratumOrder.OF_VALUES);

    assertThat(values).isEqualTo(ORDERED);
  }

  @Test
  void onlyEqualValuesCompareAsEqual() {
    for (int i = 0; i < ORDERED.size(); i++) {
      for (int j = 0; j < ORDERED.size(); j++) {
        assertThat(Integer.signum(StratumOrder.OF_VALUES.compare(ORDERED.get(i), ORDERED.get(j))))
            .as("%s and %s", ORDERED.get(i), ORDERED.get(j))
            .isEqualTo(Integer.compare(i, j));
      }
    }
  }

  @Test
  void aRunOfDigitsOfAnyLengthCompares() {
    String long9 = "9".repeat(100_000);
    String long1 = "1" + "0".repeat(100_000);

    assertThat(StratumOrder.OF_VALUES.compare("x" + long9, "x" + long1)).isNegative();
    assertThat(StratumOrder.OF_VALUES.compare(long9, long1)).isNegative();
  }

  @Test
  void strataCompareByTheirFirstValueThenTheNext() {
    List<List<?>> strata =
        new ArrayList<>(List.of(List.of("II", 1), List.of("I", 10), List.of("I", 2), List.of("I")));

    strata.sort(StratumOrder.OF_STRATA);

    assertThat(strata)
        .isEqualTo(List.of(List.of("I"), List.of("I", 2), List.of("I", 10), List.of("II", 1)));
  }
}
