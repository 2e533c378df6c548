package org.chivit.registry.validation.rules.followup;

import static org.chivit.registry.testing.CaseBuilder.aCase;
import static org.chivit.registry.testing.CaseBuilder.date;
import static org.chivit.registry.testing.CourseBuilder.course;
import static org.chivit.registry.validation.RuleAssert.assertThatRule;

import java.time.LocalDate;
import org.chivit.registry.outcome.OutcomeEvent;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.testing.CaseBuilder;
import org.chivit.registry.treatment.CourseStatus;
import org.chivit.registry.validation.Rule;
import org.junit.jupiter.api.Test;

class NotSeenOnTreatmentRuleTest {

  private final Rule rule = new NotSeenOnTreatmentRule(LocalDate.of(2023, 6, 30));

  private static final String NOT_APPLICABLE =
      "no living child with an ongoing curative course recorded";

  private static CaseBuilder onTreatment() {
    return aCase().chemotherapy(course("2023-02-01").status(CourseStatus.ONGOING).chemotherapy());
  }

  @Test
  void fourWeeksAreClean() {
    assertThatRule(rule, onTreatment().aliveOn("2023-06-02")).isClean();
  }

  @Test
  void aDayMoreIsFound() {
    assertThatRule(rule, onTreatment().aliveOn("2023-06-01"))
        .finds(
            "A curative course is ongoing, but the last that is known is the contact (2023-06-01), more than four weeks before 2023-06-30.",
            Variable.FOLLOW_UP_DATE);
  }

  @Test
  void radiotherapyCountsToo() {
    assertThatRule(
            rule,
            aCase().radiotherapy(course("2023-05-01").status(CourseStatus.ONGOING).radiotherapy()))
        .finds(
            "A curative course is ongoing, but the last that is known is the start of radiotherapy (2023-05-01), more than four weeks before 2023-06-30.",
            Variable.RADIOTHERAPY_START_DATE);
  }

  @Test
  void afterAYearTheRecordIsOutOfDate() {
    assertThatRule(
            rule,
            aCase().chemotherapy(course("2022-06-29").status(CourseStatus.ONGOING).chemotherapy()))
        .isNotRun("record out of date, which rule outcome-011 asks after");
  }

  @Test
  void whoHasLeftIsKnownToHaveLeftUntilTheReturn() {
    CaseBuilder left = onTreatment().event(new OutcomeEvent.Abandonment(date("2023-04-01")));
    assertThatRule(rule, left).isNotRun(NOT_APPLICABLE);
    assertThatRule(rule, left.event(new OutcomeEvent.Return(date("2023-06-20")))).isClean();
  }

  @Test
  void theDeadTheFinishedAndThePalliatedAreNotJudged() {
    assertThatRule(rule, onTreatment().died("2023-03-01")).isNotRun(NOT_APPLICABLE);
    assertThatRule(rule, aCase().chemotherapy("2023-01-01", "2023-02-01")).isNotRun(NOT_APPLICABLE);
    assertThatRule(
            rule,
            aCase()
                .chemotherapy(
                    course("2023-02-01").palliative().status(CourseStatus.ONGOING).chemotherapy()))
        .isNotRun(NOT_APPLICABLE);
  }
}
