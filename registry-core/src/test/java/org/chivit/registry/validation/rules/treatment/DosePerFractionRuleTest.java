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

class DosePerFractionRuleTest {

  private final Rule rule = new DosePerFractionRule();

  @Test
  void anOrdinaryFractionIsPlausible() {
    assertThatRule(
            rule,
            aCase()
                .radiotherapy(
                    new RadiotherapyCourse(
                        date("2021-06-01"),
                        Optional.of(date("2021-07-01")),
                        Optional.of("flank"),
                        Optional.of(new BigDecimal("10.8")),
                        OptionalInt.of(6),
                        TreatmentIntent.CURATIVE,
                        CourseStatus.COMPLETED)))
        .isClean();
  }

  @Test
  void eightGrayOnceIsPlausible() {
    assertThatRule(
            rule,
            aCase()
                .radiotherapy(
                    new RadiotherapyCourse(
                        date("2021-06-01"),
                        Optional.of(date("2021-07-01")),
                        Optional.of("flank"),
                        Optional.of(new BigDecimal("8")),
                        OptionalInt.of(1),
                        TreatmentIntent.CURATIVE,
                        CourseStatus.COMPLETED)))
        .isClean();
  }

  @Test
  void theLimitsArePlausible() {
    assertThatRule(
            rule,
            aCase()
                .radiotherapy(
                    new RadiotherapyCourse(
                        date("2021-06-01"),
                        Optional.of(date("2021-07-01")),
                        Optional.of("flank"),
                        Optional.of(new BigDecimal("0.5")),
                        OptionalInt.of(1),
                        TreatmentIntent.CURATIVE,
                        CourseStatus.COMPLETED))
                .radiotherapy(
                    new RadiotherapyCourse(
                        date("2021-06-01"),
                        Optional.of(date("2021-07-01")),
                        Optional.of("flank"),
                        Optional.of(new BigDecimal("100")),
                        OptionalInt.of(10),
                        TreatmentIntent.CURATIVE,
                        CourseStatus.COMPLETED)))
        .isClean();
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
            "The dose is 1080 Gy, the number of fractions 6: not 0.5 to 10 Gy each.",
            new FieldRef(Variable.RADIOTHERAPY_TOTAL_DOSE_GRAY, 0),
            new FieldRef(Variable.RADIOTHERAPY_FRACTIONS, 0));
  }

  @Test
  void aFractionTooSmallIsFound() {
    assertThatRule(
            rule,
            aCase()
                .radiotherapy(
                    new RadiotherapyCourse(
                        date("2021-06-01"),
                        Optional.of(date("2021-07-01")),
                        Optional.of("flank"),
                        Optional.of(new BigDecimal("2.9")),
                        OptionalInt.of(6),
                        TreatmentIntent.CURATIVE,
                        CourseStatus.COMPLETED)))
        .finds(
            "The dose is 2.9 Gy, the number of fractions 6: not 0.5 to 10 Gy each.",
            new FieldRef(Variable.RADIOTHERAPY_TOTAL_DOSE_GRAY, 0),
            new FieldRef(Variable.RADIOTHERAPY_FRACTIONS, 0));
  }

  @Test
  void aMissingNumberOfFractionsIsNotJudged() {
    assertThatRule(
            rule,
            aCase()
                .radiotherapy(
                    new RadiotherapyCourse(
                        date("2021-06-01"),
                        Optional.of(date("2021-07-01")),
                        Optional.of("flank"),
                        Optional.of(new BigDecimal("10.8")),
                        OptionalInt.empty(),
                        TreatmentIntent.CURATIVE,
                        CourseStatus.COMPLETED)))
        .isNotRun("no radiotherapy with dose and fractions recorded");
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
        .isNotRun("no radiotherapy with dose and fractions recorded");
  }

  @Test
  void aCaseWithoutRadiotherapyIsNotJudged() {
    assertThatRule(rule, aCase()).isNotRun("no radiotherapy with dose and fractions recorded");
  }
}
