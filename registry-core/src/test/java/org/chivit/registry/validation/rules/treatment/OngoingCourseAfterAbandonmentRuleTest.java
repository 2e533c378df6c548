package org.chivit.registry.validation.rules.treatment;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.testing.CaseBuilder.date;
import static org.chivit.registry.testing.CourseBuilder.course;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import org.chivit.registry.outcome.OutcomeEvent;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.testing.CaseBuilder;
import org.chivit.registry.treatment.CourseStatus;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;

class OngoingCourseAfterAbandonmentRuleTest {

  private final Rule rule = new OngoingCourseAfterAbandonmentRule();

  private static CaseBuilder abandoned(CourseStatus status) {
    return aCase()
        .chemotherapy(course("2021-05-12").status(status).chemotherapy())
        .event(new OutcomeEvent.Abandonment(date("2021-07-01")));
  }

  @Test
  void anOngoingCourseIsFound() {
    assertThatRule(rule, abandoned(CourseStatus.ONGOING))
        .finds(
            "The course is called ongoing after the abandonment (2021-07-01) without a return.",
            Variable.CHEMOTHERAPY_STATUS,
            Variable.EVENT_DATE);
  }

  @Test
  void anOngoingCourseOfRadiotherapyIsFound() {
    assertThatRule(
            rule,
            aCase()
                .radiotherapy(course("2021-05-12").status(CourseStatus.ONGOING).radiotherapy())
                .event(new OutcomeEvent.Abandonment(date("2021-07-01"))))
        .finds(
            "The course is called ongoing after the abandonment (2021-07-01) without a return.",
            Variable.RADIOTHERAPY_STATUS,
            Variable.EVENT_DATE);
  }

  @Test
  void aStoppedCourseAndAReturnAreClean() {
    assertThatRule(rule, abandoned(CourseStatus.STOPPED)).isClean();
    assertThatRule(
            rule,
            abandoned(CourseStatus.ONGOING).event(new OutcomeEvent.Return(date("2021-09-01"))))
        .isClean();
  }

  @Test
  void noAbandonmentIsNotJudged() {
    assertThatRule(
            rule,
            aCase().chemotherapy(course("2021-05-12").status(CourseStatus.ONGOING).chemotherapy()))
        .isNotRun("no abandonment and course of treatment recorded");
  }
}
