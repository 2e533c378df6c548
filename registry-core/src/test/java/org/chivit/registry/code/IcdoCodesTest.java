package org.chivit.registry.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IcdoCodesTest {

  @ParameterizedTest
  @CsvSource({"C64.9, C64.9", "c64.9, C64.9", "C649, C64.9", "' c000 ', C00.0", "C80.9, C80.9"})
  void aTopographyIsReadWithOrWithoutItsDot(String text, String code) {
    assertThat(Topography.parse(text)).contains(new Topography(code));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "C64", "C64.", "64.9", "C81.0", "C99.9", "D64.9", "C64.99", "C6A.9"})
  void whatIsNoTopographyIsEmpty(String text) {
    assertThat(Topography.parse(text)).isEmpty();
  }

  @Test
  void aTopographyKnowsItsSiteAndItsPlaceInTheOrder() {
    Topography kidney = new Topography("C64.9");

    assertThat(kidney.site()).isEqualTo("C64");
    assertThat(kidney.number()).isEqualTo(649);
    assertThat(kidney).isGreaterThan(new Topography("C56.9"));
  }

  @Test
  void aTopographyWithoutItsDotIsRefused() {
    assertThatThrownBy(() -> new Topography("C649"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("topography must look like C64.9: C649");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "7999", "9994", "896", "89600", "8960/3", "896O"})
  void whatIsNoMorphologyIsEmpty(String text) {
    assertThat(Morphology.parse(text)).isEmpty();
  }

  @Test
  void aMorphologyIsFourDigitsInRange() {
    assertThat(Morphology.parse(" 8960 ")).contains(new Morphology(8960));
    assertThat(new Morphology(8960).isBetween(8960, 8967)).isTrue();
    assertThatThrownBy(() -> new Morphology(7999))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("morphology must be between 8000 and 9993: 7999");
  }

  @Test
  void behaviorsAndBasesAreReadByTheirDigit() {
    assertThat(Behavior.parse("3")).contains(Behavior.MALIGNANT);
    assertThat(Behavior.parse("4")).isEmpty();
    assertThat(BasisOfDiagnosis.parse("8")).contains(BasisOfDiagnosis.CYTOGENETIC_OR_MOLECULAR);
    assertThat(BasisOfDiagnosis.parse("3")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0,NO", "1,NO", "2,NO", "4,NO", "5,YES", "6,YES", "7,YES", "8,YES", "9,UNKNOWN"})
  void microscopicVerificationIsBasisFiveToEight(
      String code, BasisOfDiagnosis.Microscopy microscopy) {
    assertThat(BasisOfDiagnosis.parse(code).orElseThrow().microscopy()).isEqualTo(microscopy);
  }

  @Test
  void codedValuesAreReadInAnyCaseAndSpacing() {
    assertThat(CodedValue.parse(Laterality.class, " Not Paired ")).contains(Laterality.NOT_PAIRED);
    assertThat(CodedValue.parse(Laterality.class, "not_paired")).contains(Laterality.NOT_PAIRED);
    assertThat(CodedValue.parse(Laterality.class, "middle")).isEmpty();
    assertThat(CodedValue.allowed(Laterality.class))
        .isEqualTo("right, left, bilateral, not-paired, unknown");
  }

  @ParameterizedTest
  @ValueSource(strings = {"KH-0", "KH-26", "KH-01", "TH-1", ""})
  void aProvinceOutsideCambodiaIsRefused(String code) {
    assertThatThrownBy(() -> new Province(code))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("province must be KH-1 to KH-25: " + code);
  }

  @Test
  void provincesAreOrderedByTheirNumber() {
    assertThat(new Province("KH-9")).isLessThan(new Province("KH-12"));
  }
}
