package org.chivit.registry.validation.rules.followup;

import java.time.LocalDate;
import java.util.List;
import org.chivit.registry.validation.Rule;

/** The rules of follow-up. */
public final class FollowUpRules {

  private FollowUpRules() {}

  /**
   * All of them.
   *
   * @param today the day of the judgment
   */
  public static List<Rule> all(LocalDate today) {
    return List.of(
        new ContradictingContactsRule(),
        new RepeatedContactRule(),
        new NotSeenOnTreatmentRule(today),
        new RemissionBeforeTreatmentRule());
  }
}
