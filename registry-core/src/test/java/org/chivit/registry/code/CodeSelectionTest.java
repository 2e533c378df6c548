package org.chivit.registry.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeSelectionTest {

  private static final CodeSelection EWING_OF_BONE =
      CodeSelection.of("C400-C419,C809", "9260,9364-9365", "3");

  @ParameterizedTest
  @CsvSource({
    "C40.0, 9260, MALIGNANT, true",
    "C41.9, 9364, MALIGNANT, true",
    "C80.9, 9365, MALIGNANT, true",
    "C39.9, 9260, MALIGNANT, false",
    "C42.0, 9260, MALIGNANT, false",
    "C40.0, 9363, MALIGNANT, false",
    "C40.0, 9366, MALIGNANT, false",
    "C40.0, 9260, UNCERTAIN, false"
  })
  void everyAxisMustMatchAndRangesHaveBothEnds(
      String topography, int histology, Behavior behavior, boolean expected) {
    assertThat(
            EWING_OF_BONE.matches(new Topography(topography), new Morphology(histology), behavior))
        .isEqualTo(expected);
  }

  @Test
  void whatIsNoRangeIsRefused() {
    assertThatThrownBy(() -> CodeSelection.of("C400-", "9260", "3"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not a code: ");
    assertThatThrownBy(() -> CodeSelection.of("C419-C400", "9260", "3"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a range runs backward: C419-C400");
    assertThatThrownBy(() -> CodeSelection.of("C400", "9260", "4"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not a behavior: 4");
  }

  @Test
  void theFirstSelectionThatMatchesDecides() {
    CodeIndex<String> index =
        new CodeIndex<>(
            List.of(
                new CodeIndex.Entry<>(CodeSelection.of("C421", "9591", "3"), "leukemia"),
                new CodeIndex.Entry<>(CodeSelection.of("C000-C809", "9591", "3"), "lymphoma")));

    assertThat(find(index, "C42.1", 9591)).hasValue("leukemia");
    assertThat(find(index, "C77.9", 9591)).hasValue("lymphoma");
    assertThat(find(index, "C77.9", 9590)).isEmpty();
  }

  @Test
  void anIndexRefusesAHistologyOutsideIcdO() {
    assertThatThrownBy(
            () ->
                new CodeIndex<>(
                    List.of(new CodeIndex.Entry<>(CodeSelection.of("C421", "99", "3"), "x"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not a histology of ICD-O-3: 99");
  }

  private static Optional<String> find(CodeIndex<String> index, String topography, int histology) {
    return index.find(new Topography(topography), new Morphology(histology), Behavior.MALIGNANT);
  }
}
