package org.chivit.registry.validation.rules.treatment;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.testing.CaseBuilder.date;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.treatment.ChemotherapyCourse;
import org.chivit.registry.treatment.CourseStatus;
import org.chivit.registry.treatment.RadiotherapyCourse;
import org.chivit.registry.treatment.TreatmentIntent;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;

class CompletedCourseWithoutEndRuleTest {

  private final Rule rule = new CompletedCourseWithoutEndRule();

  @Test
  void aCompletedCourseWithItsEndIsComplete() {
    assertThatRule(
            rule,
            aCase()
                .chemotherapy(
                    new ChemotherapyCourse(
                        date("2021-06-01"),
                        Optional.of(date("2021-07-01")),
                        Optional.empty(),
                        OptionalInt.of(6),
                        OptionalInt.of(6),
                        TreatmentIntent.CURATIVE,
                        CourseStatus.COMPLETED)))
        .isClean();
  }

  @Test
  void anOngoingCourseNeedsNoEnd() {
    assertThatRule(
            rule,
            aCase()
                .chemotherapy(
                    new ChemotherapyCourse(
                        date("2021-06-01"),
                        Optional.empty(),
                        Optional.empty(),
                        OptionalInt.of(6),
                        OptionalInt.of(2),
                        TreatmentIntent.CURATIVE,
                        CourseStatus.ONGOING)))
        .isClean();
  }

  @Test
  void completedChemotherapyWithoutEndIsFound() {
    assertThatRule(
            rule,
            aCase()
                .chemotherapy(
                    new ChemotherapyCourse(
                        date("2021-06-01"),
                        Optional.empty(),
                        Optional.empty(),
                        OptionalInt.of(6),
                        OptionalInt.of(6),
                        TreatmentIntent.CURATIVE,
                        CourseStatus.COMPLETED)))
        .finds(
            "A completed course of chemotherapy has no end date.",
            new FieldRef(Variable.CHEMOTHERAPY_END_DATE, 0));
  }

  @Test
  void completedRadiotherapyWithoutEndIsFound() {
    assertThatRule(
            rule,
            aCase()
                .radiotherapy(
                    new RadiotherapyCourse(
                        date("2021-06-01"),
                        Optional.empty(),
                        Optional.of("flank"),
                        Optional.of(new BigDecimal("10.8")),
                        OptionalInt.of(6),
                        TreatmentIntent.CURATIVE,
                        CourseStatus.COMPLETED)))
        .finds(
            "A completed course of radiotherapy has no end date.",
            new FieldRef(Variable.RADIOTHERAPY_END_DATE, 0));
  }

  @Test
  void aCaseWithoutCoursesIsNotJudged() {
    assertThatRule(rule, aCase().surgery("2021-06-01")).isNotRun("no course of treatment recorded");
  }
}
