package org.chivit.analytics.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.chivit.analytics.survival.Observation.Ending;
import org.junit.jupiter.api.Test;

class RiskTableTest {

  @Test
  void censoringOnTheEventDayCountsAsAtRisk() {
    RiskTable table = RiskTable.of(SurvivalCases.times("7 5 5+ 2"));

    assertThat(table.rows())
        .containsExactly(row("2", 4, 1, 0), row("5", 3, 1, 1), row("7", 1, 1, 0));
  }

  @Test
  void whoEntersOnTheEventDayIsNotAtRiskAndWhoLeavesOnItIs() {
    RiskTable table =
        RiskTable.of(
            List.of(
                between("0", "3", Ending.EVENT),
                between("3", "5", Ending.EVENT),
                between("1", "3", Ending.CENSORED)));

    assertThat(table.rows()).containsExactly(row("3", 2, 1, 1), row("5", 1, 1, 0));
  }

  @Test
  void whoIsFollowedFromTheStartIsAtRiskAtTimeZero() {
    RiskTable table = RiskTable.of(SurvivalCases.times("0 0+ 4"));

    assertThat(table.rows()).containsExactly(row("0", 3, 1, 1), row("4", 1, 1, 0));
  }

  @Test
  void aRiskSetMayEmptyAndFillAgain() {
    RiskTable table =
        RiskTable.of(List.of(between("0", "2", Ending.CENSORED), between("4", "6", Ending.EVENT)));

    assertThat(table.atRisk(new BigDecimal("1"))).isEqualTo(1);
    assertThat(table.atRisk(new BigDecimal("3"))).isZero();
    assertThat(table.atRisk(new BigDecimal("4"))).isZero();
    assertThat(table.atRisk(new BigDecimal("4.5"))).isEqualTo(1);
    assertThat(table.atRisk(new BigDecimal("6"))).isEqualTo(1);
    assertThat(table.atRisk(new BigDecimal("6.1"))).isZero();
  }

  @Test
  void oneTimeWrittenInTwoWaysIsOneTime() {
    RiskTable table = RiskTable.of(SurvivalCases.times("0.3 0.30 3e-1 0.30000000000000004"));

    assertThat(table.rows())
        .containsExactly(row("0.3", 4, 3, 0), row("0.30000000000000004", 1, 1, 0));
  }

  @Test
  void countsStandForThatManySubjects() {
    RiskTable table =
        RiskTable.of(
            List.of(
                Observation.event(BigDecimal.ONE, 3_000_000_000L),
                Observation.censored(BigDecimal.TEN, 5_000_000_000L)));

    assertThat(table.subjects()).isEqualTo(8_000_000_000L);
    assertThat(table.events()).isEqualTo(3_000_000_000L);
    assertThat(table.lastTime()).isEqualTo(BigDecimal.TEN);
    assertThat(table.rows())
        .containsExactly(
            row("1", 8_000_000_000L, 3_000_000_000L, 0),
            row("10", 5_000_000_000L, 0, 5_000_000_000L));
  }

  @Test
  void moreSubjectsThanALongHoldsAreNotCountedWrongly() {
    List<Observation> tooMany =
        List.of(
            Observation.event(BigDecimal.ONE, Long.MAX_VALUE),
            Observation.event(BigDecimal.TEN, 1));

    assertThatThrownBy(() -> RiskTable.of(tooMany))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage("long overflow");
  }

  @Test
  void nobodyIsNoRiskTable() {
    assertThatThrownBy(() -> RiskTable.of(List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a risk table needs an observation");
  }

  @Test
  void anObservationRefusesNonsense() {
    assertThatThrownBy(() -> Observation.event(new BigDecimal("-1"), 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a time must not be negative: -1");
    assertThatThrownBy(() -> Observation.event(BigDecimal.ONE, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a count must be positive: 0");
    assertThatThrownBy(() -> between("2.0", "2", Ending.EVENT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the entry 2.0 is not before the exit 2");
    assertThatThrownBy(() -> between("-1", "2", Ending.EVENT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("an entry must not be negative: -1");
  }

  private static Observation between(String entry, String exit, Ending ending) {
    return new Observation(Optional.of(new BigDecimal(entry)), new BigDecimal(exit), ending, 1);
  }

  private static RiskTable.Row row(String time, long atRisk, long events, long censored) {
    return new RiskTable.Row(new BigDecimal(time), atRisk, events, censored);
  }
}
