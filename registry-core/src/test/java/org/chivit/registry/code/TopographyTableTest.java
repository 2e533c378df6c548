package org.chivit.registry.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopographyTableTest {

  private final TopographyTable table = TopographyTable.standard();

  @Test
  void icdOHasThreeHundredAndThirtyTopographyCodes() {
    assertThat(table.codes()).hasSize(330).isSorted();
    assertThat(table.codes()).first().hasToString("C00.0");
    assertThat(table.codes()).last().hasToString("C80.9");
  }

  @ParameterizedTest
  @ValueSource(strings = {"C64.9", "C22.0", "C22.1", "C69.2", "C42.1", "C74.9", "C77.9", "C18.0"})
  void aPublishedCodeIsValid(String code) {
    assertThat(table.isValid(new Topography(code))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"C64.0", "C22.9", "C42.9", "C43.9", "C46.0", "C78.0", "C79.9", "C80.0"})
  void aCodeOfTheRightFormNeedNotBePublished(String code) {
    assertThat(table.isValid(new Topography(code))).isFalse();
  }

  @Test
  void everySiteOfThePediatricMorphologyListIsPublished() {
    assertThat(MorphologyTable.standard().entries())
        .extracting(MorphologyEntry::exampleTopography)
        .allMatch(table::isValid);
  }

  @Test
  void everyPublishedCodeHasALabelOfItsOwn() {
    assertThat(table.codes())
        .extracting(site -> table.label(site).orElseThrow())
        .doesNotHaveDuplicates()
        .allSatisfy(label -> assertThat(label).isNotBlank().hasSizeLessThanOrEqualTo(50));
    assertThat(table.label(new Topography("C64.9"))).hasValue("Kidney");
  }

  @Test
  void aCodeThatIsNotPublishedHasNoLabel() {
    assertThat(table.label(new Topography("C64.0"))).isEmpty();
  }

  @Test
  void labelsAreSpelledTheAmericanWay() {
    assertThat(table.codes())
        .extracting(site -> table.label(site).orElseThrow())
        .noneMatch(label -> label.matches("(?i).*(tumour|oesoph|haem|caec|centre|paed).*"));
  }
}
