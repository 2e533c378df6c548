package org.chivit.registry.staging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chivit.registry.code.Behavior;
import org.chivit.registry.code.CodeSelection;
import org.chivit.registry.code.CodeTable;
import org.chivit.registry.code.Morphology;
import org.chivit.registry.code.Topography;
import org.chivit.registry.code.TopographyTable;
import org.chivit.registry.testing.CaseBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TorontoStagingTest {

  private final TorontoStaging staging = TorontoStaging.standard();

  private String systemOf(String topography, int histology, int behavior) {
    return staging
        .systemFor(
            new Topography(topography),
            new Morphology(histology),
            Behavior.parse(Integer.toString(behavior)).orElseThrow())
        .map(StageSystem::code)
        .orElse("none");
  }

  private StageSystem system(String code) {
    return staging.find(code).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "C42.1, 9811, 3, all",
    "C42.1, 9836, 3, all",
    "C77.0, 9811, 3, nhl",
    "C38.3, 9837, 3, nhl",
    "C42.1, 9861, 3, aml",
    "C77.0, 9652, 3, hodgkin",
    "C77.2, 9687, 3, nhl",
    "C77.9, 9680, 3, nhl",
    "C44.5, 9714, 3, none",
    "C74.0, 9500, 3, neuroblastoma",
    "C64.9, 8960, 3, wilms",
    "C64.9, 8963, 3, wilms",
    "C49.4, 8910, 3, rhabdomyosarcoma",
    "C49.2, 9040, 3, nrsts",
    "C49.9, 9260, 3, nrsts",
    "C40.2, 9180, 3, osteosarcoma",
    "C41.4, 9260, 3, ewing",
    "C69.2, 9510, 3, retinoblastoma",
    "C22.0, 8970, 3, hepatoblastoma",
    "C62.9, 9071, 3, testicular",
    "C56.9, 9071, 3, ovarian",
    "C71.6, 9470, 3, cns-embryonal",
    "C75.3, 9362, 3, cns-embryonal",
    "C71.7, 9391, 3, ependymoma",
    "C71.6, 9421, 1, astrocytoma"
  })
  void aTumorIsStagedByTheSystemOfItsKind(
      String topography, int histology, int behavior, String system) {
    assertThat(systemOf(topography, histology, behavior)).isEqualTo(system);
  }

  @ParameterizedTest
  @CsvSource({
    "C22.0, 8170, 3",
    "C41.9, 9751, 3",
    "C64.9, 8312, 3",
    "C74.0, 8370, 3",
    "C34.9, 8973, 3",
    "C42.1, 9863, 3",
    "C42.1, 9989, 3",
    "C76.3, 9080, 3",
    "C11.9, 8072, 3",
    "C22.0, 8991, 3",
    "C75.2, 9350, 1",
    "C64.9, 8960, 1"
  })
  void whatTorontoDoesNotStageHasNoSystem(String topography, int histology, int behavior) {
    assertThat(systemOf(topography, histology, behavior)).isEqualTo("none");
  }

  @Test
  void theSystemIsFoundForATumorOfACase() {
    assertThat(staging.systemFor(CaseBuilder.aCase().build().tumor()))
        .map(StageSystem::code)
        .hasValue("wilms");
  }

  @Test
  void noTumorFitsTwoSystems() {
    Map<String, CodeSelection> rows = new HashMap<>();
    for (CodeTable.Row row : CodeTable.read(TorontoStaging.class, "toronto_selection.csv").rows()) {
      rows.put(row.text("system") + "@" + row.place(), CodeSelection.of(row));
    }

    for (Topography site : TopographyTable.standard().codes()) {
      for (int histology = Morphology.MIN; histology <= Morphology.MAX; histology++) {
        Morphology morphology = new Morphology(histology);
        if (staging.systemFor(site, morphology, Behavior.MALIGNANT).isPresent()) {
          List<String> systems =
              rows.entrySet().stream()
                  .filter(row -> row.getValue().matches(site, morphology, Behavior.MALIGNANT))
                  .map(row -> row.getKey().substring(0, row.getKey().indexOf('@')))
                  .distinct()
                  .toList();
          assertThat(systems).as(site + " " + morphology).hasSize(1);
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "wilms, II, localized",
    "wilms, yIII, localized",
    "wilms, IV, metastatic",
    "wilms, localized, localized",
    "neuroblastoma, L1, localized",
    "neuroblastoma, L2, locoregional",
    "neuroblastoma, M, metastatic",
    "neuroblastoma, MS, MS",
    "hodgkin, IIIB, III",
    "hodgkin, III, III",
    "nhl, II, limited",
    "nhl, III, advanced",
    "all, CNS1, CNS-negative",
    "all, CNS2, CNS-positive",
    "aml, CNS-positive, CNS-positive",
    "retinoblastoma, 0, localized",
    "retinoblastoma, III, regional",
    "retinoblastoma, IV, metastatic",
    "rhabdomyosarcoma, 3, localized",
    "rhabdomyosarcoma, 4, metastatic",
    "hepatoblastoma, L3, localized",
    "hepatoblastoma, M1, metastatic",
    "hepatoblastoma, MX, metastatic",
    "hepatoblastoma, X2, unknown",
    "testicular, IS, localized",
    "testicular, IIC, regional",
    "ovarian, III, regional",
    "cns-embryonal, M0, localized",
    "cns-embryonal, M4, metastatic",
    "osteosarcoma, M, metastatic",
    "wilms, X, unknown"
  })
  void aTierTwoValueBelongsToATierOneGroup(String system, String value, String tier1) {
    assertThat(system(system).tier1Of(value)).hasValue(tier1);
  }

  @ParameterizedTest
  @CsvSource({
    "wilms, YIII, yIII",
    "wilms, ' iv ', IV",
    "wilms, Localised, localized",
    "wilms, x, X",
    "neuroblastoma, ms, MS",
    "all, cns negative, CNS-negative",
    "all, CNS+, CNS-positive",
    "osteosarcoma, L, localized",
    "retinoblastoma, Distant, metastatic"
  })
  void valuesAreReadInAnyCaseAndSpelling(String system, String written, String canonical) {
    assertThat(system(system).canonical(written)).hasValue(canonical);
    assertThat(system(system).allows(written)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"wilms, V", "wilms, L2", "wilms, yIV", "retinoblastoma, V", "hodgkin, VA", "nhl, 5"})
  void aValueOfAnotherSystemIsNotAllowed(String system, String value) {
    assertThat(system(system).allows(value)).isFalse();
    assertThat(system(system).canonical(value)).isEmpty();
    assertThat(system(system).tier1Of(value)).isEmpty();
  }

  @Test
  void aSystemNamesItsValuesForAMessage() {
    assertThat(system("wilms").allowedValues())
        .containsExactly(
            "I", "II", "III", "yI", "yII", "yIII", "IV", "localized", "metastatic", "X");
    assertThat(system("neuroblastoma").tier2Values()).containsExactly("L1", "L2", "M", "MS");
    assertThat(system("osteosarcoma").tier2Values()).containsExactly("localized", "metastatic");
    assertThat(system("hodgkin").tier1Values()).containsExactly("I", "II", "III", "IV");
    assertThat(system("wilms").tumor()).isEqualTo("Wilms tumor and other renal tumors");
    assertThat(system("wilms").label()).isEqualTo("NWTSG/COG or SIOP");
    assertThat(system("wilms").note())
        .hasValueSatisfying(note -> assertThat(note).contains("no stage V"));
  }

  @Test
  void everySystemStagesSomeTumorAndCollapsesEveryValue() {
    List<String> selected =
        CodeTable.read(TorontoStaging.class, "toronto_selection.csv").rows().stream()
            .map(row -> row.text("system"))
            .distinct()
            .toList();

    assertThat(staging.systems()).hasSize(17);
    assertThat(staging.systems())
        .extracting(StageSystem::code)
        .containsExactlyInAnyOrderElementsOf(selected);
    for (StageSystem system : staging.systems()) {
      assertThat(system.allowedValues())
          .allSatisfy(value -> assertThat(system.tier1Of(value)).isPresent());
    }
  }

  @Test
  void aSpellingThatMeansTwoValuesIsRefused() {
    StageSystem.Value local = new StageSystem.Value("L", 1, "L", List.of());
    StageSystem.Value other = new StageSystem.Value("M", 1, "M", List.of("l"));

    assertThatThrownBy(
            () -> new StageSystem("s", "t", "u", Optional.empty(), List.of(local, other)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("s: l is written for two values");
  }

  @Test
  void aValueWithoutItsTierOneGroupIsRefused() {
    StageSystem.Value value = new StageSystem.Value("1", 2, "localized", List.of());

    assertThatThrownBy(() -> new StageSystem("s", "t", "u", Optional.empty(), List.of(value)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("s: 1 belongs to no tier 1 group: localized");
  }
}
