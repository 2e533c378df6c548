package org.chivit.registry.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.chivit.registry.code.Answer;
import org.chivit.registry.presentation.Presentation;
import org.chivit.registry.presentation.PretextGroup;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.staging.RecordedStage;
import org.chivit.registry.staging.StageSystem;
import org.chivit.registry.staging.TorontoStaging;
import org.chivit.registry.treatment.CourseStatus;
import org.junit.jupiter.api.Test;

/** That what synthetic cases tell in detail agrees with what they say as a whole. */
class SyntheticDetailsTest {

  private final List<RegistryCase> cases = new SyntheticCases(11).first(4_000);

  @Test
  void thePretextGroupAndTheMetastasisAreThoseOfTheStage() {
    List<RegistryCase> liver = of("hepatoblastoma");

    assertThat(liver).hasSizeGreaterThan(100);
    for (RegistryCase one : liver) {
      String stage = one.stage().map(RecordedStage::value).orElse("X");
      Presentation found = one.presentation();
      if (stage.matches("[LM][1-4]")) {
        assertThat(found.extent().pretext())
            .map(PretextGroup::code)
            .contains(List.of("I", "II", "III", "IV").get(stage.charAt(1) - '1'));
        assertThat(found.extent().metastasis())
            .isEqualTo(stage.charAt(0) == 'M' ? Answer.YES : Answer.NO);
      }
    }
  }

  @Test
  void theRiskFactorsOfANeuroblastomaAreThoseOfItsStage() {
    List<RegistryCase> tumors = of("neuroblastoma");

    assertThat(tumors).hasSizeGreaterThan(100);
    for (RegistryCase one : tumors) {
      Answer riskFactors = one.presentation().extent().imageDefinedRiskFactors();
      Answer metastasis = one.presentation().extent().metastasis();
      switch (one.stage().map(RecordedStage::value).orElse("X")) {
        case "L1" -> assertThat(List.of(riskFactors, metastasis)).containsOnly(Answer.NO);
        case "L2" ->
            assertThat(List.of(riskFactors, metastasis)).isEqualTo(List.of(Answer.YES, Answer.NO));
        case "M", "MS" -> assertThat(metastasis).isEqualTo(Answer.YES);
        default -> assertThat(metastasis).isEqualTo(Answer.UNKNOWN);
      }
    }
  }

  @Test
  void theCerebrospinalFluidIsThatOfTheStage() {
    for (RegistryCase one : of("all")) {
      var fluid = one.presentation().laboratory().cerebrospinalFluid();
      switch (one.stage().map(RecordedStage::value).orElse("X")) {
        case "CNS1" -> assertThat(fluid.blasts()).isEqualTo(Answer.NO);
        case "CNS2" -> assertThat(fluid.whiteCellsPerMicroliter().orElseThrow()).isLessThan(5);
        case "CNS3" ->
            assertThat(fluid.whiteCellsPerMicroliter().orElseThrow()).isGreaterThanOrEqualTo(5);
        default -> assertThat(fluid.blasts()).isEqualTo(Answer.UNKNOWN);
      }
    }
  }

  @Test
  void aStageAfterChemotherapySaysSo() {
    assertThat(of("wilms"))
        .filteredOn(one -> one.stage().isPresent() && !one.stage().get().value().equals("X"))
        .allSatisfy(
            one ->
                assertThat(one.stage().get().assessment().postChemotherapy() == Answer.YES)
                    .isEqualTo(one.stage().get().value().startsWith("y")));
  }

  @Test
  void onlyAStoppedCourseHasAReason() {
    for (RegistryCase one : cases) {
      one.treatments()
          .chemotherapy()
          .forEach(
              course ->
                  assertThat(course.delivery().stopReason().isPresent())
                      .isEqualTo(course.status() == CourseStatus.STOPPED));
    }
  }

  @Test
  void measuresAreThoseOfChildren() {
    BigDecimal tooMany = BigDecimal.valueOf(900);
    for (RegistryCase one : cases) {
      one.presentation()
          .laboratory()
          .whiteCellsGigaPerLiter()
          .ifPresent(cells -> assertThat(cells).isLessThan(tooMany));
      one.presentation()
          .nutrition()
          .weightKilograms()
          .ifPresent(
              weight ->
                  assertThat(weight).isBetween(BigDecimal.valueOf(2), BigDecimal.valueOf(80)));
      one.presentation()
          .nutrition()
          .heightCentimeters()
          .ifPresent(
              height ->
                  assertThat(height).isBetween(BigDecimal.valueOf(40), BigDecimal.valueOf(200)));
    }
  }

  private List<RegistryCase> of(String system) {
    return cases.stream()
        .filter(
            one ->
                TorontoStaging.standard()
                    .systemFor(one.tumor())
                    .map(StageSystem::code)
                    .filter(system::equals)
                    .isPresent())
        .toList();
  }
}
