package org.chivit.registry.validation.rules.treatment;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.testing.CaseBuilder.date;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import java.util.Optional;
import java.util.OptionalInt;
import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.treatment.ChemotherapyCourse;
import org.chivit.registry.treatment.CourseStatus;
import org.chivit.registry.treatment.TreatmentIntent;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;

class CompletedWithFewerCyclesRuleTest {

  private final Rule rule = new CompletedWithFewerCyclesRule();

  @Test
  void allCyclesAreACompletedCourse() {
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
  void fewerAreNot() {
    assertThatRule(
            rule,
            aCase()
                .chemotherapy(
                    new ChemotherapyCourse(
                        date("2021-06-01"),
                        Optional.of(date("2021-07-01")),
                        Optional.empty(),
                        OptionalInt.of(6),
                        OptionalInt.of(4),
                        TreatmentIntent.CURATIVE,
                        CourseStatus.COMPLETED)))
        .finds(
            "The course is called completed, but 4 of 6 cycles were given.",
            new FieldRef(Variable.CHEMOTHERAPY_STATUS, 0),
            new FieldRef(Variable.CHEMOTHERAPY_CYCLES_GIVEN, 0),
            new FieldRef(Variable.CHEMOTHERAPY_CYCLES_PLANNED, 0));
  }

  @Test
  void aStoppedCourseMayHaveFewer() {
    assertThatRule(
            rule,
            aCase()
                .chemotherapy(
                    new ChemotherapyCourse(
                        date("2021-06-01"),
                        Optional.of(date("2021-07-01")),
                        Optional.empty(),
                        OptionalInt.of(6),
                        OptionalInt.of(4),
                        TreatmentIntent.CURATIVE,
                        CourseStatus.STOPPED)))
        .isClean();
  }

  @Test
  void anUnknownPlanIsNotJudged() {
    assertThatRule(
            rule,
            aCase()
                .chemotherapy(
                    new ChemotherapyCourse(
                        date("2021-06-01"),
                        Optional.of(date("2021-07-01")),
                        Optional.empty(),
                        OptionalInt.empty(),
                        OptionalInt.of(4),
                        TreatmentIntent.CURATIVE,
                        CourseStatus.COMPLETED)))
        .isNotRun("no chemotherapy with cycles planned and given recorded");
  }
}
