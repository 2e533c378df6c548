package org.chivit.analytics.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimePointTest {

  @ParameterizedTest
  @CsvSource({
    "1y, days, 365.25",
    "5y, days, 1826.25",
    "6m, days, 182.625",
    "30d, days, 30",
    "100, days, 100",
    "0.5y, days, 182.625",
    "0, days, 0",
    "1y, months, 12",
    "6m, months, 6",
    "7, months, 7",
    "365.25d, months, 12",
    "30d, months, 0.9856262833675564681724845995893224",
    "1y, years, 1",
    "6m, years, 0.5",
    "0.5, years, 0.5",
    "5Y, years, 5"
  })
  void aTimeIsReadInTheUnitOfTheData(String text, String unit, String expected) {
    TimePoint point = TimePoint.parse(text, TimeUnit.ofLabel(unit));

    assertThat(point.label()).isEqualTo(text);
    assertThat(point.time()).isEqualTo(new BigDecimal(expected));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "y", "-1y", "1w", "5 years", "1,5y", "NaN", "1e99", "--1", "1yy"})
  void whatIsNoTimeIsRefusedWithTheFormsThatAre(String text) {
    assertThatThrownBy(() -> TimePoint.parse(text, TimeUnit.DAYS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "no time: \""
                + text
                + "\"; write years, months or days as 5y, 6m, 30d, or a number of days");
  }

  @Test
  void aListIsSeparatedByCommas() {
    assertThat(TimePoint.parseList("1y, 100,6m", TimeUnit.DAYS))
        .extracting(TimePoint::label)
        .containsExactly("1y", "100", "6m");
    assertThatThrownBy(() -> TimePoint.parseList("1y,,5y", TimeUnit.YEARS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no time: \"\"")
        .hasMessageEndingWith("or a number of years");
  }

  @Test
  void aTimeHasOneFormAndABareOneIsItsOwnLabel() {
    assertThat(TimePoint.of(new BigDecimal("1.50"))).isEqualTo(TimePoint.of(new BigDecimal("1.5")));
    assertThat(TimePoint.of(new BigDecimal("1E+2")).label()).isEqualTo("100");
    assertThatThrownBy(() -> TimePoint.of(new BigDecimal("-1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a time must not be negative: -1");
  }

  @Test
  void anUnknownUnitIsRefusedWithTheKnownOnes() {
    assertThatThrownBy(() -> TimeUnit.ofLabel("weeks"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no unit of time \"weeks\"; there are: days, months, years");
  }
}
