package org.chivit.registry.validation.rules.chemotherapy;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.testing.CourseBuilder.course;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.registration.Variable;
import org.chivit.registry.treatment.CourseStatus;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;

class NoCycleGivenRuleTest {

  private final Rule rule = new NoCycleGivenRule();

  @Test
  void aCourseWithoutACycleIsFound() {
    assertThatRule(rule, aCase().chemotherapy(course("2021-05-12").given(0).chemotherapy()))
        .finds(
            "The course has no cycle given, but counts as treatment.",
            Variable.CHEMOTHERAPY_CYCLES_GIVEN);
  }

  @Test
  void aCycleIsClean() {
    assertThatRule(rule, aCase().chemotherapy(course("2021-05-12").given(1).chemotherapy()))
        .isClean();
  }

  @Test
  void theFirstCycleMayBeUnderWay() {
    assertThatRule(
            rule,
            aCase()
                .chemotherapy(
                    course("2021-05-12").given(0).status(CourseStatus.ONGOING).chemotherapy()))
        .isClean();
  }

  @Test
  void anUnknownNumberIsNotJudged() {
    assertThatRule(rule, aCase().chemotherapy(course("2021-05-12").chemotherapy()))
        .isNotRun("no chemotherapy with cycles given recorded");
  }
}
