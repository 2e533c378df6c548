package org.chivit.registry.validation.rules.treatment;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.testing.CaseBuilder.date;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.treatment.CourseStatus;
import org.chivit.registry.treatment.RadiotherapyCourse;
import org.chivit.registry.treatment.TreatmentIntent;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;

class TotalDoseRuleTest {

  private final Rule rule = new TotalDoseRule();

  @Test
  void eightyGrayArePlausible() {
    assertThatRule(
            rule,
            aCase()
                .radiotherapy(
                    new RadiotherapyCourse(
                        date("2021-06-01"),
                        Optional.of(date("2021-07-01")),
                        Optional.of("flank"),
                        Optional.of(new BigDecimal("80")),
                        OptionalInt.of(40),
                        TreatmentIntent.CURATIVE,
                        CourseStatus.COMPLETED)))
        .isClean();
  }

  @Test
  void moreIsFound() {
    assertThatRule(
            rule,
            aCase()
                .radiotherapy(
                    new RadiotherapyCourse(
                        date("2021-06-01"),
                        Optional.of(date("2021-07-01")),
                        Optional.of("flank"),
                        Optional.of(new BigDecimal("80.1")),
                        OptionalInt.of(40),
                        TreatmentIntent.CURATIVE,
                        CourseStatus.COMPLETED)))
        .finds(
            "The total dose is 80.1 Gy, more than 80 Gy.",
            new FieldRef(Variable.RADIOTHERAPY_TOTAL_DOSE_GRAY, 0));
  }

  @Test
  void centigrayAreFound() {
    assertThatRule(
            rule,
            aCase()
                .radiotherapy(
                    new RadiotherapyCourse(
                        date("2021-06-01"),
                        Optional.of(date("2021-07-01")),
                        Optional.of("flank"),
                        Optional.of(new BigDecimal("1080")),
                        OptionalInt.of(6),
                        TreatmentIntent.CURATIVE,
                        CourseStatus.COMPLETED)))
        .finds(
            "The total dose is 1080 Gy, more than 80 Gy.",
            new FieldRef(Variable.RADIOTHERAPY_TOTAL_DOSE_GRAY, 0));
  }

  @Test
  void theSecondCourseIsNamedByItsItem() {
    assertThatRule(
            rule,
            aCase()
                .radiotherapy(
                    new RadiotherapyCourse(
                        date("2021-06-01"),
                        Optional.of(date("2021-07-01")),
                        Optional.of("flank"),
                        Optional.of(new BigDecimal("10")),
                        OptionalInt.of(5),
                        TreatmentIntent.CURATIVE,
                        CourseStatus.COMPLETED))
                .radiotherapy(
                    new RadiotherapyCourse(
                        date("2021-06-01"),
                        Optional.of(date("2021-07-01")),
                        Optional.of("flank"),
                        Optional.of(new BigDecimal("5040")),
                        OptionalInt.of(28),
                        TreatmentIntent.CURATIVE,
                        CourseStatus.COMPLETED)))
        .finds(
            "The total dose is 5040 Gy, more than 80 Gy.",
            new FieldRef(Variable.RADIOTHERAPY_TOTAL_DOSE_GRAY, 1));
  }

  @Test
  void aMissingDoseIsNotJudged() {
    assertThatRule(
            rule,
            aCase()
                .radiotherapy(
                    new RadiotherapyCourse(
                        date("2021-06-01"),
                        Optional.of(date("2021-07-01")),
                        Optional.of("flank"),
                        Optional.empty(),
                        OptionalInt.of(6),
                        TreatmentIntent.CURATIVE,
                        CourseStatus.COMPLETED)))
        .isNotRun("no radiotherapy with a dose recorded");
  }
}
