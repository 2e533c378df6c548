package org.chivit.registry.code.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IcdoCodeTest {

  @ParameterizedTest
  @CsvSource({
    "C64.9, TOPOGRAPHY, C64.9",
    "c649, TOPOGRAPHY, C64.9",
    "' C64.9 ', TOPOGRAPHY, C64.9",
    "8960/3, MORPHOLOGY, 8960/3",
    "89603, MORPHOLOGY, 8960/3",
    "9421/1, MORPHOLOGY, 9421/1"
  })
  void bothAxesAreRead(String text, CodeAxis axis, String code) {
    assertThat(IcdoCode.parse(text)).map(IcdoCode::axis).contains(axis);
    assertThat(IcdoCode.parse(text)).map(IcdoCode::text).contains(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "C64", "C99.9", "8960", "8960/", "8960/4", "7999/3", "/3", "896O/3"})
  void whatHasNoBehaviorOrAnotherFormIsNoCode(String text) {
    assertThat(IcdoCode.parse(text)).isEmpty();
  }
}
