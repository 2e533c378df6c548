package org.chivit.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExactNumbersTest {

  @ParameterizedTest
  @CsvSource({
    "1826.25, 1826.25",
    "365, 365",
    "0, 0",
    "-0.0, 0",
    "0.1, 0.1",
    "1e16, 1.0E16",
    "1e15, 1000000000000000"
  })
  void wholeNumbersHaveNoDecimals(double number, String text) {
    assertThat(ExactNumbers.text(number)).isEqualTo(text);
  }

  @Test
  void everyNumberCanBeReadBackToTheBit() {
    SplittableRandom random = new SplittableRandom(20180701);
    for (int i = 0; i < 10_000; i++) {
      double number = random.nextDouble() * Math.pow(10, random.nextInt(-20, 20));
      assertThat(Double.parseDouble(ExactNumbers.text(number))).isEqualTo(number);
    }
  }

  @ParameterizedTest
  @CsvSource({"1826.2500, 1826.25", "100, 100", "1E+3, 1000", "0.000, 0", "0.10, 0.1"})
  void decimalsKeepTheirValueAndLoseTheirExponent(BigDecimal number, String text) {
    assertThat(ExactNumbers.text(number)).isEqualTo(text);
  }
}
