package org.chivit.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

  @ParameterizedTest
  @CsvSource({"VIa, 3", "'', 0", "é, 1", "e\u0301, 1", "–, 1", "小児, 4", "한글, 4", "\u200Bx, 1"})
  void aTextTakesAsManyColumnsAsATerminalGivesIt(String text, int columns) {
    assertThat(DisplayWidth.of(text)).isEqualTo(columns);
  }
}
