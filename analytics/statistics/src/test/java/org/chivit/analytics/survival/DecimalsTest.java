package org.chivit.analytics.survival;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {

  @ParameterizedTest
  @CsvSource({
    "12, 12",
    "' 12 ', 12",
    "0.30, 0.3",
    "3e-1, 0.3",
    "1.5E2, 150",
    "1e2, 100",
    "-4.0, -4",
    "0.000, 0",
    "-0, 0",
    "0.30000000000000004, 0.30000000000000004",
    "999999999999999999, 999999999999999999"
  })
  void aNumberIsReadExactlyAndHasOneForm(String text, String expected) {
    assertThat(Decimals.parse(text)).contains(new BigDecimal(expected));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "unknown",
        "1,5",
        "12 d",
        "NaN",
        "Inf",
        "0x10",
        "1e999999999",
        "1e-999999999",
        "-1e2147483647",
        "1000000000000000000",
        "1e-19",
        "11111111111111111111111111111111111111111111111111111111111111111"
      })
  void whatIsNoNumberOrNoTimeOfAPatientIsEmpty(String text) {
    assertThat(Decimals.parse(text)).isEmpty();
  }
}
