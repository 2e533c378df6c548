package org.chivit.registry.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WeightedTest {

  @Test
  void valuesAreChosenByTheirWeight() {
    Weighted<String> weighted = Weighted.parse("a:1|b:3", text -> text);
    CaseRandom random = CaseRandom.of(1, 0);

    double shareOfA =
        IntStream.range(0, 40_000).filter(i -> weighted.pick(random).equals("a")).count()
            / 40_000.0;

    assertThat(shareOfA).isCloseTo(0.25, within(0.01));
  }

  @Test
  void theWeightFollowsTheLastColon() {
    assertThat(Weighted.parse("I:10:2|II:20:3", text -> text).values())
        .containsExactly("I:10", "II:20");
  }

  @Test
  void aValueWithoutAWeightIsRefused() {
    assertThatThrownBy(() -> Weighted.parse("a:1|b", text -> text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not a value and its weight: b");
  }

  @Test
  void aWeightMustBePositiveAndANumber() {
    assertThatThrownBy(() -> Weighted.of(List.of("a"), List.of(0.0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("weight must be positive: 0.0");
    assertThatThrownBy(() -> Weighted.of(List.of("a"), List.of(Double.NaN)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("weight must be positive: NaN");
  }

  @Test
  void thereMustBeAWeightForEachValue() {
    assertThatThrownBy(() -> Weighted.of(List.of("a", "b"), List.of(1.0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("values and weights do not match: [a, b]");
    assertThatThrownBy(() -> Weighted.of(List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("values and weights do not match: []");
  }
}
