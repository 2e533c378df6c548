package org.chivit.registry.primary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.chivit.registry.code.Morphology;
import org.chivit.registry.code.MorphologyEntry;
import org.chivit.registry.code.MorphologyTable;
import org.junit.jupiter.api.Test;

class HistologyGroupTest {

  @Test
  void thereAreSeventeenGroupsInTheOrderOfTheirNumbers() {
    assertThat(Arrays.stream(HistologyGroup.values()).mapToInt(HistologyGroup::number))
        .containsExactly(IntStream.rangeClosed(1, 17).boxed().toArray(Integer[]::new));
  }

  @Test
  void everyGroupIsReached() {
    Set<HistologyGroup> reached = EnumSet.noneOf(HistologyGroup.class);
    for (int histology = Morphology.MIN; histology <= Morphology.MAX; histology++) {
      MultiplePrimaries.groupOf(new Morphology(histology)).ifPresent(reached::add);
    }

    assertThat(reached).containsExactlyInAnyOrder(HistologyGroup.values());
  }

  @Test
  void everyMorphologyOfChildhoodHasAGroup() {
    assertThat(MorphologyTable.standard().entries())
        .extracting(MorphologyEntry::morphology)
        .allSatisfy(morphology -> assertThat(MultiplePrimaries.groupOf(morphology)).isPresent());
  }

  @Test
  void theGroupsOfHematopoiesisAndKaposiAreSystemic() {
    assertThat(HistologyGroup.values())
        .filteredOn(HistologyGroup::isSystemic)
        .extracting(HistologyGroup::number)
        .containsExactly(8, 9, 10, 11, 12, 13, 14, 15);
  }

  @Test
  void threeGroupsAreUnspecified() {
    assertThat(HistologyGroup.values())
        .filteredOn(HistologyGroup::isUnspecified)
        .extracting(HistologyGroup::number)
        .containsExactly(5, 14, 17);
  }

  @Test
  void mayBeIsTheSameBothWays() {
    for (HistologyGroup one : HistologyGroup.values()) {
      for (HistologyGroup other : HistologyGroup.values()) {
        assertThat(one.mayBe(other)).as(one + " and " + other).isEqualTo(other.mayBe(one));
      }
    }
  }

  @Test
  void anUnspecifiedCarcinomaIsNoSarcoma() {
    assertThat(HistologyGroup.UNSPECIFIED_CARCINOMA.mayBe(HistologyGroup.ADENOCARCINOMA)).isTrue();
    assertThat(HistologyGroup.UNSPECIFIED_CARCINOMA.mayBe(HistologyGroup.SARCOMA)).isFalse();
    assertThat(HistologyGroup.UNSPECIFIED_HEMATOPOIETIC.mayBe(HistologyGroup.KAPOSI)).isFalse();
  }
}
