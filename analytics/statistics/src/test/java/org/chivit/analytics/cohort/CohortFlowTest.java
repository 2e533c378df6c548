package org.chivit.analytics.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CohortFlowTest {

  @Test
  void theTallyAddsUpByReason() {
    CohortFlowTally tally = new CohortFlowTally();
    tally.use(5);
    tally.leaveOut(LeftOutReason.NEGATIVE_TIME, 2, "-1");
    tally.leaveOut(LeftOutReason.NO_TIME, 3);
    tally.leaveOut(LeftOutReason.NEGATIVE_TIME, 1, "-1");

    CohortFlow flow = tally.flow();

    assertThat(flow.matched()).isEqualTo(11);
    assertThat(flow.used()).isEqualTo(5);
    assertThat(flow.leftOut())
        .containsExactly(
            new LeftOut(LeftOutReason.NO_TIME, 3, List.of()),
            new LeftOut(LeftOutReason.NEGATIVE_TIME, 3, List.of("-1")));
    assertThat(flow.sentences())
        .containsExactly("left out 3: no time", "left out 3: the time is negative (\"-1\")");
    assertThat(flow.hasMalformed()).isTrue();
  }

  @Test
  void numbersThatDoNotAddUpAreRefused() {
    assertThatThrownBy(() -> new CohortFlow(10, 9, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("9 used and [] left out are not 10");
    assertThatThrownBy(() -> new LeftOut(LeftOutReason.NO_TIME, 0, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a count must be positive: 0");
    assertThatThrownBy(
            () ->
                new LeftOut(LeftOutReason.NEGATIVE_TIME, 6, List.of("1", "2", "3", "4", "5", "6")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("too many examples: 6");
  }
}
