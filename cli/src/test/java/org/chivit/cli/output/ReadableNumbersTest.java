package org.chivit.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadableNumbersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"0|0", "999|999", "1000|1,000", "1234567|1,234,567", "-1234|-1,234", "-123|-123"})
  void countsAreGroupedByThousands(long count, String text) {
    assertThat(ReadableNumbers.count(count)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0.0 %",
    "1, 100.0 %",
    "0.6205, 62.1 %",
    "0.62049999, 62.0 %",
    "0.0004, 0.0 %",
    "0.9999, 100.0 %",
    "1e-300, 0.0 %"
  })
  void proportionsArePercentagesWithOneDecimalHalvesUp(double proportion, String text) {
    assertThat(ReadableNumbers.percent(proportion)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"412|412", "1826.25|1,826.3", "54.25|54.3", "1.255|1.26", "0|0", "-0.001|0.00"})
  void timesHaveAsManyDecimalsAsTheyAreWorth(double time, String text) {
    assertThat(ReadableNumbers.time(time)).isEqualTo(text);
  }

  @Test
  void momentsAreInUtcToTheSecond() {
    assertThat(ReadableNumbers.moment(Instant.parse("2026-01-31T08:15:30.123Z")))
        .isEqualTo("2026-01-31 08:15:30 UTC");
  }

  @Test
  void theLocaleOfTheComputerChangesNothing() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(ReadableNumbers.percent(0.5)).isEqualTo("50.0 %");
      assertThat(ReadableNumbers.count(12345)).isEqualTo("12,345");
    } finally {
      Locale.setDefault(before);
    }
  }
}
