package org.chivit.registry.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ScrambledIdTest {

  private final ScrambledId ids = new ScrambledId('C', 2018);

  @Test
  void noTwoIndexesShareAnId() {
    int count = 200_000;

    assertThat(LongStream.range(0, count).mapToObj(ids::of).distinct().count()).isEqualTo(count);
  }

  @Test
  void anIdIsItsPrefixAndEightCharactersThatCannotBeMisread() {
    LongStream.range(0, 1000)
        .mapToObj(ids::of)
        .forEach(id -> assertThat(id).matches("C[0-9A-HJKMNP-TV-Z]{8}"));
  }

  @Test
  void neighborsLookNothingAlike() {
    long sameThirdCharacter =
        LongStream.range(0, 3200)
            .filter(i -> ids.of(i).charAt(3) == ids.of(i + 1).charAt(3))
            .count();

    assertThat(sameThirdCharacter).isBetween(60L, 145L);
  }

  @Test
  void anotherSeedOrPrefixGivesAnotherId() {
    assertThat(new ScrambledId('C', 2019).of(5)).isNotEqualTo(ids.of(5));
    assertThat(new ScrambledId('P', 2018).of(5).substring(1)).isNotEqualTo(ids.of(5).substring(1));
  }

  @Test
  void theLastIndexHasAnIdAndTheNextHasNone() {
    assertThat(ids.of(ScrambledId.COUNT - 1)).hasSize(9);
    assertThatThrownBy(() -> ids.of(ScrambledId.COUNT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("index must be at least 0 and below 2^40: 1099511627776");
    assertThatThrownBy(() -> ids.of(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("index must be at least 0 and below 2^40: -1");
  }
}
