package org.chivit.analytics.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.chivit.analytics.testing.ReferenceCsv;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalQuantileTest {

  static List<Map<String, String>> reference() {
    return ReferenceCsv.rows("interval/normal-quantile.csv");
  }

  @ParameterizedTest
  @MethodSource("reference")
  void equalsQnormOfR(Map<String, String> row) {
    double expected = ReferenceCsv.number(row.get("z"));

    double z = NormalQuantile.exceededWith(ReferenceCsv.number(row.get("tail")));

    assertThat(z).isCloseTo(expected, within(1e-15 * expected));
  }

  @Test
  void ninetyFivePercentIsTheNumberThatEveryoneKnows() {
    assertThat(NormalQuantile.twoSided(ConfidenceLevel.NINETY_FIVE))
        .isCloseTo(1.959963984540054, within(1e-15));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.5, 0.7, -0.1, Double.NaN})
  void aTailOutsideItsRangeIsRefused(double tail) {
    assertThatThrownBy(() -> NormalQuantile.exceededWith(tail))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("tail must be between 0 and 0.5: " + tail);
  }

  @ParameterizedTest
  @ValueSource(strings = {"90", "95", "99.5"})
  void aLevelIsWrittenInPercent(String percent) {
    assertThat(new ConfidenceLevel(Double.parseDouble(percent) / 100).percent()).isEqualTo(percent);
  }
}
