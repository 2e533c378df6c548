package org.chivit.registry.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

  @ParameterizedTest
  @CsvSource({
    "2024-03-05, DAY, 2024-03-05, 2024-03-05, 2024-03-05",
    "2024-02, MONTH, 2024-02-01, 2024-02-15, 2024-02-29",
    "2023-02, MONTH, 2023-02-01, 2023-02-15, 2023-02-28",
    "2024, YEAR, 2024-01-01, 2024-07-01, 2024-12-31"
  })
  void aDateSpansWhatIsKnownOfIt(
      String text,
      DatePrecision precision,
      LocalDate earliest,
      LocalDate conventional,
      LocalDate latest) {
    PartialDate date = PartialDate.parse(text).orElseThrow();

    assertThat(date.precision()).isEqualTo(precision);
    assertThat(date.earliest()).isEqualTo(earliest);
    assertThat(date.conventionalDay()).isEqualTo(conventional);
    assertThat(date.latest()).isEqualTo(latest);
    assertThat(date).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "24", "2024-3", "2024/03", "2024-03-05T00:00", "2024-13", "2024-00", "2023-02-29",
        "2024-04-31", "99-99-2019", "2019-99-99", "1849", "2200", "20a4", "២០២៤", "2024-03-0 "
      })
  void whatIsNoDateIsEmpty(String text) {
    assertThat(PartialDate.parse(text)).isEmpty();
  }

  @Test
  void oneDateIsCertainlyBeforeAnotherOnlyWhenNoDayOfItCanBeLater() {
    PartialDate march = PartialDate.of(2024, 3);

    assertThat(march.isCertainlyBefore(PartialDate.of(2024, 4, 1))).isTrue();
    assertThat(march.isCertainlyBefore(PartialDate.of(2024, 3, 31))).isFalse();
    assertThat(march.isCertainlyBefore(PartialDate.of(2024))).isFalse();
    assertThat(PartialDate.of(2023).isCertainlyBefore(march)).isTrue();
  }

  @Test
  void aDateIsCertainlyAfterADayOnlyWhenItsFirstDayIs() {
    assertThat(PartialDate.of(2024).isCertainlyAfter(LocalDate.of(2023, 12, 31))).isTrue();
    assertThat(PartialDate.of(2024).isCertainlyAfter(LocalDate.of(2024, 1, 1))).isFalse();
  }

  @Test
  void aMonthMustBeginOnItsFirstDay() {
    assertThatThrownBy(() -> new PartialDate(LocalDate.of(2024, 3, 5), DatePrecision.MONTH))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("earliest must be the first of its month: 2024-03-05");
  }

  @Test
  void aYearMustBeginInJanuary() {
    assertThatThrownBy(() -> new PartialDate(LocalDate.of(2024, 3, 1), DatePrecision.YEAR))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("earliest must be the first of its year: 2024-03-01");
  }

  @Test
  void aYearOfAnotherEraIsRefused() {
    assertThatThrownBy(() -> PartialDate.of(2567))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("year must be between 1850 and 2199: 2567");
  }

  @Test
  void theSameDayAndPrecisionAreEqual() {
    assertThat(PartialDate.of(2024, 3)).isEqualTo(PartialDate.parse("2024-03").orElseThrow());
    assertThat(PartialDate.of(2024, 3)).isNotEqualTo(PartialDate.of(2024, 3, 1));
  }
}
