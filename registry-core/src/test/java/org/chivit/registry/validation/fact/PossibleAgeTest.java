package org.chivit.registry.validation.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chivit.registry.testing.CaseBuilder.aCase;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PossibleAgeTest {

  @ParameterizedTest
  @CsvSource({
    "2018-02-01, 2021-05-10, 3, 3, 1194, 1194, 3 years, 1194 days",
    "2021-05-10, 2021-05-10, 0, 0, 0, 0, 0 years, 0 days",
    "2020-05-10, 2021-05-10, 1, 1, 365, 365, 1 year, 365 days",
    "2016-02-29, 2017-02-28, 0, 0, 365, 365, 0 years, 365 days",
    "2016-02-29, 2017-03-01, 1, 1, 366, 366, 1 year, 366 days",
    "2018, 2021-05-10, 2, 3, 861, 1225, 2 to 3 years, 861 to 1225 days",
    "2018-05, 2021-05-10, 2, 3, 1075, 1105, 2 to 3 years, 1075 to 1105 days",
    "2021, 2021-05-10, 0, 0, 0, 129, 0 years, 0 to 129 days",
    "2021-05-09, 2021-05-10, 0, 0, 1, 1, 0 years, 1 day",
  })
  void theAgeSpansWhatTheDatesAllow(
      String birth,
      String incidence,
      int leastYears,
      int mostYears,
      long leastDays,
      long mostDays,
      String inYears,
      String inDays) {
    PossibleAge age =
        PossibleAge.of(aCase().bornOn(birth).incidence(incidence).build()).orElseThrow();

    assertThat(age).isEqualTo(new PossibleAge(leastYears, mostYears, leastDays, mostDays));
    assertThat(age.inYears()).isEqualTo(inYears);
    assertThat(age.inDays()).isEqualTo(inDays);
  }

  @Test
  void anUnknownBirthDateIsNoAge() {
    assertThat(PossibleAge.of(aCase().birthDateUnknown().build())).isEmpty();
  }

  @Test
  void aBirthAfterTheIncidenceDateIsNoAge() {
    assertThat(PossibleAge.of(aCase().bornOn("2021-05-11").build())).isEmpty();
  }

  @Test
  void yearsAreWithinLimitsOnlyIfEveryAgeIs() {
    PossibleAge age = new PossibleAge(2, 3, 861, 1225);

    assertThat(age.yearsWithin(2, 3)).isEqualTo(Certainty.YES);
    assertThat(age.yearsWithin(0, 2)).isEqualTo(Certainty.UNDECIDED);
    assertThat(age.yearsWithin(3, 9)).isEqualTo(Certainty.UNDECIDED);
    assertThat(age.yearsWithin(4, 9)).isEqualTo(Certainty.NO);
    assertThat(age.yearsWithin(0, 1)).isEqualTo(Certainty.NO);
  }

  @Test
  void daysReachALimitOnlyIfEveryAgeDoes() {
    PossibleAge age = new PossibleAge(2, 3, 861, 1225);

    assertThat(age.daysAtLeast(861)).isEqualTo(Certainty.YES);
    assertThat(age.daysAtLeast(862)).isEqualTo(Certainty.UNDECIDED);
    assertThat(age.daysAtLeast(1225)).isEqualTo(Certainty.UNDECIDED);
    assertThat(age.daysAtLeast(1226)).isEqualTo(Certainty.NO);
  }

  @Test
  void agesThatDescendAreRefused() {
    assertThatThrownBy(() -> new PossibleAge(3, 2, 900, 1000))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("ages must not be negative and must ascend: 3 to 2 years, 900 to 1000 days");
  }
}
