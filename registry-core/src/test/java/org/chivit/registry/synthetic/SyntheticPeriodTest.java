package org.chivit.registry.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SyntheticPeriodTest {

  @Test
  void itClosesOnTheLastDayOfItsLastYear() {
    assertThat(SyntheticPeriod.DEFAULT.closingDate()).isEqualTo(LocalDate.of(2025, 12, 31));
  }

  @Test
  void yearsThatRunBackwardAreRefused() {
    assertThatThrownBy(() -> new SyntheticPeriod(2025, 2018))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("years must run forward within 1900 to 2199: 2025 to 2018");
  }

  @Test
  void allCasesOfAPeriodLieInIt() {
    SyntheticCases cases = new SyntheticCases(1, new SyntheticPeriod(1999, 2001));

    assertThat(cases.first(2000))
        .extracting(one -> one.tumor().incidenceDate().year())
        .containsOnly(1999, 2000, 2001);
  }

  @Test
  void aPeriodMayBeASingleYear() {
    SyntheticCases cases = new SyntheticCases(1, new SyntheticPeriod(2020, 2020));

    assertThat(cases.first(200))
        .extracting(one -> one.tumor().incidenceDate().year())
        .containsOnly(2020);
  }
}
