package org.chivit.registry.validation.rules.outcome;

import java.time.LocalDate;
import java.util.List;
import org.chivit.registry.validation.Rule;

/** The rules of the outcome. */
public final class OutcomeRules {

  private OutcomeRules() {}

  /**
   * All of them.
   *
   * @param today the day of the judgment
   */
  public static List<Rule> all(LocalDate today) {
    return List.of(
        new TwoDeathsRule(),
        new DeadWithoutDeathRule(),
        new AliveAfterDeathRule(),
        new TreatedAfterAbandonmentRule(),
        new ReturnWithoutAbandonmentRule(),
        new RelapseBeforeTreatmentRule(),
        new TreatmentDeathWithoutTreatmentRule(),
        new AbandonmentDeathWithoutAbandonmentRule(),
        new RefusalAfterTreatmentRule(),
        new AbandonmentWithoutTreatmentRule(),
        new StaleFollowUpRule(today),
        new CourseAcrossAbandonmentRule(),
        new ShortAbandonmentRule(),
        new RelapseWithoutRemissionRule(),
        new ProgressionAfterRemissionRule(),
        new SurgicalDeathLongAfterSurgeryRule(),
        new DiseaseDeathWithoutRelapseRule());
  }
}
