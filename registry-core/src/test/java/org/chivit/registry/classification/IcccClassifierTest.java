package org.chivit.registry.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.chivit.registry.code.Behavior;
import org.chivit.registry.code.CodeTable;
import org.chivit.registry.code.Morphology;
import org.chivit.registry.code.Topography;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class IcccClassifierTest {

  private final IcccClassifier classifier = IcccClassifier.standard();

  private String codeOf(String topography, int histology, int behavior) {
    return classifier
        .classify(
            new Topography(topography),
            new Morphology(histology),
            Behavior.parse(Integer.toString(behavior)).orElseThrow())
        .map(IcccGroup::code)
        .orElse("none");
  }

  static Stream<CodeTable.Row> examples() {
    return CodeTable.read(IcccClassifierTest.class, "/spec/iccc/examples.csv").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyMorphologyOfThePediatricListFallsIntoItsGroup(CodeTable.Row example) {
    String[] morphology = example.text("morphology").split("/", 2);
    String group = example.text("iccc_group");

    assertThat(
            codeOf(
                example.text("topography"),
                Integer.parseInt(morphology[0]),
                Integer.parseInt(morphology[1])))
        .as(example.text("morphology"))
        .isEqualTo(group.isEmpty() ? "none" : group);
  }

  @ParameterizedTest
  @CsvSource({
    "C42.1, 9811, 3, Ia",
    "C77.0, 9811, 3, IIb",
    "C38.3, 9837, 3, IIb",
    "C42.1, 9591, 3, Ia",
    "C77.9, 9591, 3, IIb",
    "C40.2, 9260, 3, VIIIc",
    "C49.9, 9260, 3, IXd",
    "C64.9, 8963, 3, VIa",
    "C22.0, 8963, 3, VIIa",
    "C49.9, 8963, 3, IXd",
    "C72.3, 9380, 3, IIIb",
    "C71.7, 9380, 3, IIId",
    "C70.0, 9501, 3, IIIc",
    "C69.9, 9501, 3, IVb"
  })
  void theSiteDecidesWhereOneHistologyBelongsToSeveralGroups(
      String topography, int histology, int behavior, String group) {
    assertThat(codeOf(topography, histology, behavior)).isEqualTo(group);
  }

  @ParameterizedTest
  @CsvSource({"C71.6, 9421, 1, IIIb", "C75.2, 9350, 1, IIIe", "C71.2, 9413, 0, IIIe"})
  void tumorsOfTheBrainAreClassifiedEvenIfTheyAreNotMalignant(
      String topography, int histology, int behavior, String group) {
    assertThat(codeOf(topography, histology, behavior)).isEqualTo(group);
  }

  @Test
  void aTeratomaIsClassifiedByBehaviorOutsideTheBrainOnly() {
    assertThat(codeOf("C76.3", 9080, 0)).isEqualTo("none");
    assertThat(codeOf("C76.3", 9080, 3)).isEqualTo("Xb");
    assertThat(codeOf("C75.3", 9080, 0)).isEqualTo("Xa");
  }

  @Test
  void langerhansCellHistiocytosisIsClassifiedAsMalignantOnly() {
    assertThat(codeOf("C41.9", 9751, 3)).isEqualTo("IId");
    assertThat(codeOf("C41.9", 9751, 1)).isEqualTo("none");
  }

  @Test
  void everyGroupCanBeReached() {
    Set<String> reached = new HashSet<>();
    CodeTable.read(IcccClassifier.class, "iccc3_2017_rules.csv")
        .rows()
        .forEach(row -> reached.add(row.text("recode")));

    assertThat(IcccGroups.standard().all())
        .extracting(group -> Integer.toString(group.recode()))
        .containsExactlyInAnyOrderElementsOf(reached);
  }
}
