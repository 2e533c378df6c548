package org.chivit.registry.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MorphologyTableTest {

  private final MorphologyTable table = MorphologyTable.standard();

  @Test
  void theListHasAHundredAndFortySevenMorphologiesEachOnce() {
    assertThat(table.entries()).hasSize(147).doesNotHaveDuplicates();
    assertThat(table.entries()).extracting(MorphologyEntry::code).doesNotHaveDuplicates();
    assertThat(table.entries()).extracting(MorphologyEntry::label).noneMatch(String::isBlank);
  }

  @Test
  void behaviorTellsEntriesOfOneHistologyApart() {
    assertThat(table.find(new Morphology(8960), Behavior.MALIGNANT))
        .map(MorphologyEntry::label)
        .hasValue("Wilms tumor (nephroblastoma)");
    assertThat(table.find(new Morphology(8960), Behavior.UNCERTAIN))
        .map(MorphologyEntry::label)
        .hasValue("Congenital mesoblastic nephroma");
  }

  @Test
  void aCodeThatIsNotInTheListIsNoError() {
    assertThat(table.find(new Morphology(8500), Behavior.MALIGNANT)).isEmpty();
  }

  @Test
  void labelsAreSpelledTheAmericanWay() {
    assertThat(table.entries())
        .extracting(entry -> entry.label() + entry.note().orElse(""))
        .noneMatch(text -> text.matches("(?s).*(tumour|aemi|haem|behaviour|ising|paed).*"));
  }
}
