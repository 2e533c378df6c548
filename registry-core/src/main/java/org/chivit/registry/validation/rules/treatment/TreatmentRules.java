package org.chivit.registry.validation.rules.treatment;

import java.time.LocalDate;
import java.util.List;
import org.chivit.registry.validation.Rule;

/** The rules of treatment. */
public final class TreatmentRules {

  private TreatmentRules() {}

  /**
   * All of them.
   *
   * @param today the day of the judgment
   */
  public static List<Rule> all(LocalDate today) {
    return List.of(
        new DosePerFractionRule(),
        new TotalDoseRule(),
        new DoseOrFractionsMissingRule(),
        new MoreCyclesThanPlannedRule(),
        new CompletedWithFewerCyclesRule(),
        new CompletedCourseWithoutEndRule(),
        new OngoingCourseAfterDeathRule(),
        new TreatmentBeforeStartRule(),
        new RepeatedTreatmentRule(),
        new OngoingCourseTooLongRule(today),
        new OngoingCourseAfterAbandonmentRule(),
        new TreatmentNotRecordedRule(),
        new FirstTreatmentMissingRule(),
        new CourseTooLongRule());
  }
}
