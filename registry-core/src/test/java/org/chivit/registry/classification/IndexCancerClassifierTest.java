package org.chivit.registry.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chivit.registry.code.Behavior;
import org.chivit.registry.code.Morphology;
import org.chivit.registry.code.Topography;
import org.chivit.registry.code.TopographyTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndexCancerClassifierTest {

  private final IndexCancerClassifier classifier = IndexCancerClassifier.standard();

  private Optional<IndexCancer> classify(String topography, int histology, int behavior) {
    return classifier.classify(
        new Topography(topography),
        new Morphology(histology),
        Behavior.parse(Integer.toString(behavior)).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({
    "C42.1, 9811, 3, ACUTE_LYMPHOBLASTIC_LEUKEMIA",
    "C42.1, 9837, 3, ACUTE_LYMPHOBLASTIC_LEUKEMIA",
    "C77.0, 9836, 3, ACUTE_LYMPHOBLASTIC_LEUKEMIA",
    "C77.2, 9687, 3, BURKITT_LYMPHOMA",
    "C77.0, 9652, 3, HODGKIN_LYMPHOMA",
    "C69.2, 9510, 3, RETINOBLASTOMA",
    "C64.9, 8960, 3, WILMS_TUMOR",
    "C71.6, 9421, 1, LOW_GRADE_GLIOMA",
    "C72.3, 9380, 3, LOW_GRADE_GLIOMA",
    "C71.2, 9413, 0, LOW_GRADE_GLIOMA"
  })
  void theSixIndexCancersAreFound(
      String topography, int histology, int behavior, IndexCancer expected) {
    assertThat(classify(topography, histology, behavior)).hasValue(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "C77.0, 9811, 3",
    "C42.1, 9826, 3",
    "C42.1, 9820, 3",
    "C77.9, 9680, 3",
    "C64.9, 8963, 3",
    "C64.9, 8960, 1",
    "C71.7, 9380, 3",
    "C71.1, 9440, 3",
    "C71.7, 9385, 3",
    "C22.0, 8970, 3"
  })
  void theirRelativesAreNot(String topography, int histology, int behavior) {
    assertThat(classify(topography, histology, behavior)).isEmpty();
  }

  @Test
  void theFiveThatIcccKnowsAreSubsetsOfTheirGroups() {
    Map<IndexCancer, Set<String>> groups =
        Map.of(
            IndexCancer.ACUTE_LYMPHOBLASTIC_LEUKEMIA, Set.of("Ia"),
            IndexCancer.BURKITT_LYMPHOMA, Set.of("IIc"),
            IndexCancer.HODGKIN_LYMPHOMA, Set.of("IIa"),
            IndexCancer.RETINOBLASTOMA, Set.of("V"),
            IndexCancer.WILMS_TUMOR, Set.of("VIa"),
            IndexCancer.LOW_GRADE_GLIOMA, Set.of("IIIa", "IIIb", "IIId", "IIIe"));
    Map<String, IndexCancer> wholeGroups =
        Map.of(
            "IIa", IndexCancer.HODGKIN_LYMPHOMA,
            "IIc", IndexCancer.BURKITT_LYMPHOMA,
            "V", IndexCancer.RETINOBLASTOMA);

    for (Topography site : TopographyTable.standard().codes()) {
      for (int histology = 8959; histology <= Morphology.MAX; histology++) {
        for (Behavior behavior : Behavior.values()) {
          Morphology morphology = new Morphology(histology);
          Optional<IcccGroup> group =
              IcccClassifier.standard().classify(site, morphology, behavior);
          Optional<IndexCancer> cancer = classifier.classify(site, morphology, behavior);
          if (cancer.isPresent()) {
            assertThat(groups.get(cancer.get())).contains(group.orElseThrow().code());
          }
          if (group.isPresent() && wholeGroups.containsKey(group.get().code())) {
            assertThat(cancer).hasValue(wholeGroups.get(group.get().code()));
          }
        }
      }
    }
  }
}
