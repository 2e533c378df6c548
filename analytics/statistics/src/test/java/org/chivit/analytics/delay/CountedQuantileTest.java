package org.chivit.analytics.delay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chivit.analytics.testing.ReferenceCsv;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CountedQuantileTest {

  static List<Map<String, String>> reference() {
    return ReferenceCsv.rows("delay/quantiles.csv");
  }

  @ParameterizedTest
  @MethodSource("reference")
  void equalsTypeSevenOfR(Map<String, String> row) {
    TreeMap<Integer, Long> counts = new TreeMap<>();
    for (String value : row.get("values").split(" ")) {
      counts.merge(Integer.valueOf(value), 1L, Long::sum);
    }

    DelayQuantiles quantiles = DelayQuantiles.of(counts);

    assertClose(quantiles.lowerQuartile(), row.get("q25"));
    assertClose(quantiles.median(), row.get("q50"));
    assertClose(quantiles.upperQuartile(), row.get("q75"));
    assertClose(quantiles.ninetieth(), row.get("q90"));
  }

  private static void assertClose(double actual, String expected) {
    assertThat(actual).isCloseTo(ReferenceCsv.number(expected), within(1e-12));
  }

  @Test
  void countsOfBillionsNeedNoBillionValues() {
    TreeMap<Integer, Long> counts = new TreeMap<>(Map.of(3, 4_000_000_000L, 9, 4_000_000_000L));

    assertThat(CountedQuantile.of(counts, 1, 2)).isEqualTo(6.0);
    assertThat(CountedQuantile.of(counts, 1, 4)).isEqualTo(3.0);
    assertThat(CountedQuantile.of(counts, 9, 10)).isEqualTo(9.0);
  }

  @Test
  void noValueHasNoQuantile() {
    assertThatThrownBy(() -> CountedQuantile.of(new TreeMap<>(), 1, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a quantile needs a value");
  }
}
