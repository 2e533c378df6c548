package org.chivit.registry.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chivit.registry.code.Behavior;
import org.chivit.registry.code.Morphology;
import org.chivit.registry.code.Topography;
import org.chivit.registry.code.TopographyTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Icd10MapTest {

  private final Icd10Map map = Icd10Map.standard();

  private Optional<String> icd10(String topography, String morphology) {
    return map.find(
        new Topography(topography),
        Morphology.parse(morphology.substring(0, 4)).orElseThrow(),
        Behavior.parse(morphology.substring(5)).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({
    "C42.1, 9811/3, C91.0",
    "C42.1, 9861/3, C92.0",
    "C42.1, 9866/3, C92.4",
    "C42.1, 9863/3, C92.1",
    "C77.9, 9650/3, C81.9",
    "C77.9, 9663/3, C81.1",
    "C37.9, 9837/3, C83.5",
    "C77.9, 9680/3, C83.3",
    "C77.2, 9687/3, C83.7",
    "C42.1, 9687/3, C83.7",
    "C71.6, 9470/3, C71.6",
    "C71.6, 9421/3, C71.6",
    "C74.9, 9500/3, C74.9",
    "C48.0, 9500/3, C48.0",
    "C69.2, 9510/3, C69.2",
    "C69.9, 9510/3, C69.2",
    "C64.9, 8960/3, C64",
    "C22.0, 8970/3, C22.2",
    "C22.0, 8170/3, C22.0",
    "C22.0, 8900/3, C22.4",
    "C40.2, 9180/3, C40.2",
    "C49.1, 8920/3, C49.1",
    "C61.9, 8910/3, C61",
    "C56.9, 9071/3, C56",
    "C62.9, 9071/3, C62.9",
    "C73.9, 8260/3, C73",
    "C11.9, 8072/3, C11.9",
    "C44.5, 8720/3, C43.5",
    "C69.3, 8720/3, C69.3",
    "C44.9, 9140/3, C46.0",
    "C49.9, 9140/3, C46.1",
    "C42.2, 9120/3, C26.1"
  })
  void theMalignantTumorsOfChildhoodHaveTheirCode(
      String topography, String morphology, String code) {
    assertThat(icd10(topography, morphology)).contains(code);
  }

  @ParameterizedTest
  @CsvSource({
    "C70.9, 9530/0, D32.9",
    "C71.5, 9390/0, D33.0",
    "C71.7, 9509/1, D43.1",
    "C72.0, 9394/1, D43.4",
    "C72.4, 9560/0, D33.3",
    "C75.2, 9350/1, D44.4",
    "C75.1, 8272/0, D35.2"
  })
  void tumorsOfTheNervousSystemHaveOneWhateverTheirBehavior(
      String topography, String morphology, String code) {
    assertThat(icd10(topography, morphology)).contains(code);
  }

  @ParameterizedTest
  @CsvSource({
    "C41.9, 9751/3, the extent decides",
    "C71.6, 9421/1, the behavior depends on the edition",
    "C42.1, 9591/3, lymphoma or leukemia",
    "C80.9, 9811/3, lymphoma or leukemia",
    "C76.2, 9500/3, ICD-10 asks for the tissue",
    "C77.9, 8260/3, a metastasis",
    "C80.9, 8000/3, unknown or not stated",
    "C44.6, 8890/3, skin or connective tissue",
    "C22.0, 8963/3, sarcoma or other tumor of the liver",
    "C71.8, 9413/0, above or below the tentorium",
    "C56.9, 9080/0, benign tumors outside the nervous system are left out",
    "C53.9, 8077/2, in situ is left out",
    "C64.9, 8960/6, a metastasis"
  })
  void whatIcdODoesNotDecideHasNone(String topography, String morphology, String why) {
    assertThat(icd10(topography, morphology)).as(why).isEmpty();
  }

  @Test
  void everyCodeHasTheFormOfTheChapterOfNeoplasms() {
    Set<String> codes = new TreeSet<>();
    for (Topography site : TopographyTable.standard().codes()) {
      for (int histology = Morphology.MIN; histology <= Morphology.MAX; histology++) {
        for (Behavior behavior : Behavior.values()) {
          map.find(site, new Morphology(histology), behavior).ifPresent(codes::add);
        }
      }
    }
    assertThat(codes).hasSizeGreaterThan(300).allMatch(code -> code.matches("[CD]\\d\\d(\\.\\d)?"));
  }
}
