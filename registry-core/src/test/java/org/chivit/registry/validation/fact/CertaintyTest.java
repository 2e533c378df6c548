package org.chivit.registry.validation.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chivit.registry.testing.CaseBuilder.date;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertaintyTest {

  @ParameterizedTest
  @CsvSource({
    "2021-05-10, 2021-05-10, 0, YES",
    "2021-05-10, 2021-05-11, 0, YES",
    "2021-05-10, 2021-05-09, 0, NO",
    "2021-05-10, 2021-05-08, 2, YES",
    "2021-05-10, 2021-05-07, 2, NO",
    "2021-05, 2021-06, 0, YES",
    "2021-05, 2021-05-31, 0, YES",
    "2021-05, 2021-05-30, 0, UNDECIDED",
    "2021-05, 2021-05, 0, UNDECIDED",
    "2021-05, 2021-04-30, 0, NO",
    "2021-05, 2021-04-29, 1, NO",
    "2021-05, 2021-04-30, 1, UNDECIDED",
    "2021-05, 2021-05-30, 1, YES",
    "2021, 2021, 0, UNDECIDED",
    "2021, 2020, 0, NO",
    "2020, 2021, 0, YES",
  })
  void anOrderIsCertainOnlyWhateverTheUnknownDaysAre(
      String first, String second, int allowanceDays, Certainty expected) {
    assertThat(Certainty.inOrder(date(first), date(second), allowanceDays)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2021-05-10, 2021-05-10, 0, NO",
    "2021-05-10, 2021-05-11, 0, YES",
    "2021-05-10, 2021-06-09, 30, NO",
    "2021-05-10, 2021-06-10, 30, YES",
    "2021-05, 2021-06-30, 30, UNDECIDED",
    "2021-05, 2021-07-01, 30, YES",
    "2021-05, 2021-05-31, 30, NO",
    "2020, 2021, 366, UNDECIDED",
    "2020, 2022, 365, YES",
    "2021, 2020, 0, NO",
  })
  void aDistanceIsCertainOnlyWhateverTheUnknownDaysAre(
      String first, String second, int days, Certainty expected) {
    assertThat(Certainty.isLongAfter(date(first), date(second), days)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "YES, YES, YES",
    "YES, UNDECIDED, UNDECIDED",
    "UNDECIDED, YES, UNDECIDED",
    "NO, UNDECIDED, NO",
    "UNDECIDED, NO, NO",
    "YES, NO, NO",
  })
  void twoThingsHoldTogetherIfBothDo(Certainty one, Certainty other, Certainty expected) {
    assertThat(Certainty.bothOf(one, other)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"YES, NO", "NO, YES", "UNDECIDED, UNDECIDED"})
  void theOppositeOfWhatIsUndecidedIsUndecided(Certainty one, Certainty expected) {
    assertThat(one.negated()).isEqualTo(expected);
  }
}
