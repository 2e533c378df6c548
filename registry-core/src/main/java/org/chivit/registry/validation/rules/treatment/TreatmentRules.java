package org.chivit.registry.validation.rules.treatment;

import java.util.List;
import org.chivit.registry.validation.Rule;

/** The rules of treatment. */
public final class TreatmentRules {

  private TreatmentRules() {}

  /** All of them. */
  public static List<Rule> all() {
    return List.of(
        new DosePerFractionRule(),
        new TotalDoseRule(),
        new DoseOrFractionsMissingRule(),
        new MoreCyclesThanPlannedRule(),
        new CompletedWithFewerCyclesRule(),
        new CompletedCourseWithoutEndRule(),
        new OngoingCourseAfterDeathRule(),
        new TreatmentBeforeStartRule());
  }
}
