package org.chivit.registry.validation.rules.outcome;

import java.util.List;
import org.chivit.registry.outcome.FollowUp;
import org.chivit.registry.outcome.VitalStatus;
import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.chivit.registry.validation.RuleId;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.validation.Sources;
import org.chivit.registry.validation.Verdict;
import org.chivit.registry.validation.fact.CaseDates;

/**
 * A contact that tells of a death should lead to a death with its date and cause. Without it the
 * day of the contact stands for that of the death, and the cause is unknown.
 */
final class DeadWithoutDeathRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("outcome-002"),
          Severity.WARNING,
          "A contact says that the child has died, but no death is recorded.",
          Sources.JRC + "; the death as an event is ours",
          "Record the death with its date, as far as it is known, and its cause.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    CaseDates dates = new CaseDates(registryCase);
    Judgment judgment = new Judgment(INFO, registryCase);
    boolean deathRecorded = dates.death().isPresent();
    List<FollowUp> followUps = registryCase.outcome().followUps();
    for (int i = 0; i < followUps.size(); i++) {
      FollowUp contact = followUps.get(i);
      if (contact.vitalStatus() == VitalStatus.DEAD && !deathRecorded) {
        judgment.found(
            "The contact (" + contact.date() + ") says dead, but no death is recorded.",
            new FieldRef(Variable.FOLLOW_UP_VITAL_STATUS, i));
      } else {
        judgment.good();
      }
    }
    return judgment.verdict("no contact recorded");
  }
}
