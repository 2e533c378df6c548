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

class MoreCyclesThanPlannedRuleTest {

  private final Rule rule = new MoreCyclesThanPlannedRule();

  @Test
  void asManyAsPlannedIsUsual() {
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
  void fewerIsUsual() {
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
                        CourseStatus.COMPLETED)))
        .isClean();
  }

  @Test
  void moreIsFound() {
    assertThatRule(
            rule,
            aCase()
                .chemotherapy(
                    new ChemotherapyCourse(
                        date("2021-06-01"),
                        Optional.of(date("2021-07-01")),
                        Optional.empty(),
                        OptionalInt.of(6),
                        OptionalInt.of(7),
                        TreatmentIntent.CURATIVE,
                        CourseStatus.COMPLETED)))
        .finds(
            "The number of cycles given is 7, the number planned 6.",
            new FieldRef(Variable.CHEMOTHERAPY_CYCLES_GIVEN, 0),
            new FieldRef(Variable.CHEMOTHERAPY_CYCLES_PLANNED, 0));
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
                        OptionalInt.of(7),
                        TreatmentIntent.CURATIVE,
                        CourseStatus.COMPLETED)))
        .isNotRun("no chemotherapy with cycles planned and given recorded");
  }

  @Test
  void anUnknownNumberGivenIsNotJudged() {
    assertThatRule(
            rule,
            aCase()
                .chemotherapy(
                    new ChemotherapyCourse(
                        date("2021-06-01"),
                        Optional.of(date("2021-07-01")),
                        Optional.empty(),
                        OptionalInt.of(6),
                        OptionalInt.empty(),
                        TreatmentIntent.CURATIVE,
                        CourseStatus.COMPLETED)))
        .isNotRun("no chemotherapy with cycles planned and given recorded");
  }
}
