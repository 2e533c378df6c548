package org.chivit.registry.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chivit.registry.code.Answer;
import org.junit.jupiter.api.Test;

class PathwayHistoryTest {

  @Test
  void reasonsStandOnceEachInTheOrderOfTheirList() {
    assertThat(
            history(2, ReasonForDelay.BED_WAIT, ReasonForDelay.POVERTY, ReasonForDelay.BED_WAIT)
                .reasonsForDelay())
        .containsExactly(ReasonForDelay.POVERTY, ReasonForDelay.BED_WAIT);
  }

  @Test
  void nobodyVisitsFewerThanNoFacilities() {
    assertThatThrownBy(() -> history(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("facilities visited must not be negative: -1");
  }

  private static PathwayHistory history(int facilities, ReasonForDelay... reasons) {
    return new PathwayHistory(
        RecallSource.PARENT,
        Optional.empty(),
        OptionalInt.of(facilities),
        Answer.UNKNOWN,
        List.of(reasons));
  }
}
