package org.chivit.cli.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LabelSpreadTest {

  @Test
  void labelsThatDoNotMeetStayWhereTheyAre() {
    assertThat(LabelSpread.apart(new double[] {90, 10, 50}, 15, 0, 100))
        .containsExactly(90, 10, 50);
  }

  @Test
  void labelsOfOneHeightAreSetBelowOneAnother() {
    assertThat(LabelSpread.apart(new double[] {20, 20, 20}, 15, 0, 100))
        .containsExactly(20, 35, 50);
  }

  @Test
  void labelsAtTheBottomMoveUp() {
    assertThat(LabelSpread.apart(new double[] {98, 99}, 15, 0, 100)).containsExactly(85, 100);
  }

  @Test
  void noTwoLabelsEverMeetWhereThereIsRoom() {
    SplittableRandom random = new SplittableRandom(7);
    for (int run = 0; run < 500; run++) {
      double[] wanted = random.doubles(6, 0, 300).toArray();

      double[] placed = LabelSpread.apart(wanted, 15, 0, 300);

      double[] sorted = placed.clone();
      Arrays.sort(sorted);
      for (int i = 1; i < sorted.length; i++) {
        assertThat(sorted[i] - sorted[i - 1]).isGreaterThanOrEqualTo(15 - 1e-9);
      }
      assertThat(sorted[0]).isGreaterThanOrEqualTo(0);
      assertThat(sorted[5]).isLessThanOrEqualTo(300);
    }
  }
}
