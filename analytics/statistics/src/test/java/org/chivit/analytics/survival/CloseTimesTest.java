package org.chivit.analytics.survival;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The rule of {@code aeqSurv} of R's survival 3.5-3, which {@code survfit} applies by default. */
class CloseTimesTest {

  @Test
  void timesThatRWouldMergeAreNamed() {
    assertThat(note("0.3", "0.30000000000000004", "0.5"))
        .contains(
            "Some times lie closer together than R tells apart (0.3 and 0.30000000000000004):"
                + " R would merge them, here they are different times.");
  }

  @Test
  void furtherPairsAreCounted() {
    assertThat(note("2.000000002", "1", "2", "1.000000001", "2.000000001", "1.0").orElseThrow())
        .contains("(1 and 1.000000001, and 2 more such pairs)");
  }

  @Test
  void theGapIsMeasuredAgainstTheMeanTimeToo() {
    // Gap 1e-5: above the tolerance of 1.5e-8 by itself, below it as a part of the mean of 2500.
    assertThat(note("1", "1.00001", "4999", "4999.5")).isPresent();
    assertThat(note("1", "1.00001", "2")).isEmpty();
  }

  @Test
  void wholeDaysAreNeverTooClose() {
    assertThat(note("0", "1", "2", "40000")).isEmpty();
    assertThat(note("0")).isEmpty();
    assertThat(note()).isEmpty();
  }

  private static Optional<String> note(String... times) {
    List<BigDecimal> observed = new ArrayList<>();
    for (String time : times) {
      observed.add(new BigDecimal(time));
    }
    return CloseTimes.note(observed);
  }
}
