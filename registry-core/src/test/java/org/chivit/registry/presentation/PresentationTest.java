package org.chivit.registry.presentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chivit.registry.code.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PresentationTest {

  @Test
  void sitesStandOnceEachInTheOrderOfTheirList() {
    DiseaseExtent extent =
        extent(
            Answer.YES,
            OptionalInt.empty(),
            Answer.YES,
            List.of(MetastasisSite.LIVER, MetastasisSite.BONE, MetastasisSite.LIVER));

    assertThat(extent.metastasisSites()).containsExactly(MetastasisSite.BONE, MetastasisSite.LIVER);
  }

  @Test
  void aSiteWithoutAMetastasisIsRefused() {
    assertThatThrownBy(
            () ->
                extent(
                    Answer.UNKNOWN, OptionalInt.empty(), Answer.NO, List.of(MetastasisSite.LUNG)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there cannot be no metastasis and metastases in [LUNG]");
  }

  @Test
  void aNumberOfRiskFactorsThatContradictsTheirPresenceIsRefused() {
    assertThatThrownBy(() -> extent(Answer.NO, OptionalInt.of(2), Answer.UNKNOWN, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("image-defined risk factors cannot be no and their number 2");
    assertThatThrownBy(() -> extent(Answer.YES, OptionalInt.of(0), Answer.UNKNOWN, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("image-defined risk factors cannot be yes and their number 0");
    assertThatThrownBy(() -> extent(Answer.UNKNOWN, OptionalInt.of(-1), Answer.UNKNOWN, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("risk factors must not be negative: -1");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 5})
  void aGradeIsOneToFour(int grade) {
    assertThatThrownBy(() -> presentation(OptionalInt.empty(), OptionalInt.of(grade)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("grade must be 1 to 4: " + grade);
    assertThat(presentation(OptionalInt.of(1), OptionalInt.of(4)).grade()).hasValue(4);
  }

  @Test
  void aTumorHasASize() {
    assertThatThrownBy(() -> presentation(OptionalInt.of(0), OptionalInt.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("dimension must be positive: 0");
  }

  @Test
  void aLaboratoryValueMayBeZeroAndNotLess() {
    Optional<BigDecimal> none = Optional.empty();
    Optional<BigDecimal> less = Optional.of(new BigDecimal("-0.1"));

    assertThat(
            new LaboratoryValues(
                    Optional.of(BigDecimal.ZERO), none, none, none, CerebrospinalFluid.UNKNOWN)
                .whiteCellsGigaPerLiter())
        .contains(BigDecimal.ZERO);
    assertThatThrownBy(
            () -> new LaboratoryValues(none, less, none, none, CerebrospinalFluid.UNKNOWN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("alpha-fetoprotein must not be negative: -0.1");
    assertThatThrownBy(
            () -> new CerebrospinalFluid(OptionalInt.of(-1), Answer.UNKNOWN, Answer.UNKNOWN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("white cells must not be negative: -1");
  }

  @Test
  void aChildWeighsSomething() {
    Optional<BigDecimal> none = Optional.empty();

    assertThatThrownBy(
            () -> new Nutrition(Optional.empty(), Optional.of(BigDecimal.ZERO), none, none, none))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("weight must be positive: 0");
  }

  private static DiseaseExtent extent(
      Answer riskFactors, OptionalInt count, Answer metastasis, List<MetastasisSite> sites) {
    return new DiseaseExtent(
        riskFactors, count, metastasis, sites, Optional.empty(), Optional.empty());
  }

  private static Presentation presentation(OptionalInt size, OptionalInt grade) {
    return new Presentation(
        DiseaseExtent.UNKNOWN,
        size,
        grade,
        Answer.UNKNOWN,
        LaboratoryValues.UNKNOWN,
        TumorBiology.UNKNOWN,
        Nutrition.UNKNOWN);
  }
}
