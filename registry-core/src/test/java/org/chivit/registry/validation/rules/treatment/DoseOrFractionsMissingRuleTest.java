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

class DoseOrFractionsMissingRuleTest {

  private final Rule rule = new DoseOrFractionsMissingRule();

  @Test
  void bothAreComplete() {
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
  void neitherIsNoContradiction() {
    assertThatRule(
            rule,
            aCase()
                .radiotherapy(
                    new RadiotherapyCourse(
                        date("2021-06-01"),
                        Optional.of(date("2021-07-01")),
                        Optional.of("flank"),
                        Optional.empty(),
                        OptionalInt.empty(),
                        TreatmentIntent.CURATIVE,
                        CourseStatus.COMPLETED)))
        .isClean();
  }

  @Test
  void aDoseAloneIsFound() {
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
        .finds(
            "The total dose is recorded, the number of fractions is not.",
            new FieldRef(Variable.RADIOTHERAPY_FRACTIONS, 0));
  }

  @Test
  void fractionsAloneAreFound() {
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
        .finds(
            "The number of fractions is recorded, the total dose is not.",
            new FieldRef(Variable.RADIOTHERAPY_TOTAL_DOSE_GRAY, 0));
  }

  @Test
  void aCaseWithoutRadiotherapyIsNotJudged() {
    assertThatRule(rule, aCase()).isNotRun("no radiotherapy recorded");
  }
}
