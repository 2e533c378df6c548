package org.chivit.registry.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chivit.registry.date.PartialDate;
import org.junit.jupiter.api.Test;

class CoursesTest {

  private static final PartialDate START = PartialDate.of(2021, 5, 12);

  @Test
  void aDoseIsPositive() {
    assertThatThrownBy(() -> radiotherapy(new BigDecimal("0"), 6))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("dose must be positive: 0");
  }

  @Test
  void fractionsArePositive() {
    assertThatThrownBy(() -> radiotherapy(new BigDecimal("10.8"), 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("fractions must be positive: 0");
  }

  @Test
  void cyclesAreNotNegative() {
    assertThatThrownBy(
            () ->
                new ChemotherapyCourse(
                    START,
                    Optional.empty(),
                    Optional.empty(),
                    OptionalInt.of(6),
                    OptionalInt.of(-1),
                    TreatmentIntent.CURATIVE,
                    CourseStatus.ONGOING))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("cycles must not be negative");
  }

  @Test
  void treatmentsAreEmptyOnlyWhenNoModalityWasGiven() {
    assertThat(Treatments.NONE.isEmpty()).isTrue();
    assertThat(
            new Treatments(List.of(), List.of(radiotherapy(new BigDecimal("10.8"), 6)), List.of())
                .isEmpty())
        .isFalse();
  }

  private static RadiotherapyCourse radiotherapy(BigDecimal gray, int fractions) {
    return new RadiotherapyCourse(
        START,
        Optional.empty(),
        Optional.empty(),
        Optional.of(gray),
        OptionalInt.of(fractions),
        TreatmentIntent.CURATIVE,
        CourseStatus.COMPLETED);
  }
}
