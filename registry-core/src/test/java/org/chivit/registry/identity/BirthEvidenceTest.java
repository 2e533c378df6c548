package org.chivit.registry.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chivit.registry.testing.CaseBuilder.date;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthEvidenceTest {

  @ParameterizedTest
  @CsvSource({
    "2018-02-03, 2018-02-03, 45, same birth date",
    "2018-02-03, 2018-02, 40, same month of birth",
    "2018-02, 2018-02, 40, same month of birth",
    "2018-02-03, 2018, 35, same year of birth",
    "2018-02, 2018, 35, same year of birth",
    "2018-02-03, 2018-03-02, 30, birth dates with digits swapped",
    "2012-02-03, 2021-02-03, 30, birth dates with digits swapped",
    "2018-01-13, 2018-01-31, 30, birth dates with digits swapped",
    "2018-02-03, 2018-02-04, 25, birth dates within a year",
    "2018-02-03, 2019-02-03, 25, birth dates within a year",
    "2018, 2019, 25, birth dates within a year",
    "2018-06, 2019-01-02, 25, birth dates within a year"
  })
  void nearDatesGivePoints(String one, String other, int points, String reason) {
    assertThat(BirthEvidence.of(Optional.of(date(one)), Optional.of(date(other))))
        .contains(new Evidence(points, reason))
        .isEqualTo(BirthEvidence.of(Optional.of(date(other)), Optional.of(date(one))));
  }

  @ParameterizedTest
  @CsvSource({"2018-02-03, 2019-02-05", "2018-02-03, 2016", "2012-02-03, 2022-02-03"})
  void datesFarApartSayNothing(String one, String other) {
    assertThat(BirthEvidence.of(Optional.of(date(one)), Optional.of(date(other)))).isEmpty();
  }

  @Test
  void anUnknownDateSaysNothing() {
    assertThat(BirthEvidence.of(Optional.empty(), Optional.of(date("2018")))).isEmpty();
    assertThat(BirthEvidence.of(Optional.of(date("2018")), Optional.empty())).isEmpty();
  }
}
