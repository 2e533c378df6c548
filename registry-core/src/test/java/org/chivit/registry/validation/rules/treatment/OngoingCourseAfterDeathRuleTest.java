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

class OngoingCourseAfterDeathRuleTest {

  private final Rule rule = new OngoingCourseAfterDeathRule();

  @Test
  void aStoppedCourseIsUsual() {
    assertThatRule(
            rule,
            aCase()
                .chemotherapy(
                    new ChemotherapyCourse(
                        date("2021-06-01"),
                        Optional.of(date("2021-07-01")),
                        Optional.empty(),
                        OptionalInt.of(6),
                        OptionalInt.of(2),
                        TreatmentIntent.CURATIVE,
                        CourseStatus.STOPPED))
                .died("2021-07-01"))
        .isClean();
  }

  @Test
  void ongoingChemotherapyIsFound() {
    assertThatRule(
            rule,
            aCase()
                .chemotherapy(
                    new ChemotherapyCourse(
                        date("2021-06-01"),
                        Optional.of(date("2021-07-01")),
                        Optional.empty(),
                        OptionalInt.of(6),
                        OptionalInt.of(2),
                        TreatmentIntent.CURATIVE,
                        CourseStatus.ONGOING))
                .died("2021-07-01"))
        .finds(
            "The course is called ongoing after the death (2021-07-01).",
            new FieldRef(Variable.CHEMOTHERAPY_STATUS, 0),
            new FieldRef(Variable.EVENT_DATE, 0));
  }

  @Test
  void ongoingRadiotherapyIsFound() {
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
                        CourseStatus.ONGOING))
                .died("2021-07-01"))
        .finds(
            "The course is called ongoing after the death (2021-07-01).",
            new FieldRef(Variable.RADIOTHERAPY_STATUS, 0),
            new FieldRef(Variable.EVENT_DATE, 0));
  }

  @Test
  void aLivingChildIsNotJudged() {
    assertThatRule(
            rule,
            aCase()
                .chemotherapy(
                    new ChemotherapyCourse(
                        date("2021-06-01"),
                        Optional.of(date("2021-07-01")),
                        Optional.empty(),
                        OptionalInt.of(6),
                        OptionalInt.of(2),
                        TreatmentIntent.CURATIVE,
                        CourseStatus.ONGOING)))
        .isNotRun("no death recorded");
  }

  @Test
  void aChildWithoutCoursesIsNotJudged() {
    assertThatRule(rule, aCase().died("2021-07-01")).isNotRun("no course of treatment recorded");
  }
}
