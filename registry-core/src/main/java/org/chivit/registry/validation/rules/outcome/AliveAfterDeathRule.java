package org.chivit.registry.validation.rules.outcome;

import java.util.ArrayList;
import java.util.List;
import org.chivit.registry.outcome.EventKind;
import org.chivit.registry.outcome.FollowUp;
import org.chivit.registry.outcome.VitalStatus;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.chivit.registry.validation.RuleId;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.validation.Sources;
import org.chivit.registry.validation.Verdict;
import org.chivit.registry.validation.fact.CaseDates;
import org.chivit.registry.validation.fact.DatedFact;

/**
 * A child that has died is not alive later. Where no death is recorded, a contact that tells of one
 * stands for it.
 */
final class AliveAfterDeathRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("outcome-003"),
          Severity.ERROR,
          "A contact finds the child alive after its death.",
          Sources.JRC,
          "Correct the date of death or the contact.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    CaseDates dates = new CaseDates(registryCase);
    Judgment judgment = new Judgment(INFO, registryCase);
    List<DatedFact> deaths = new ArrayList<>(dates.events(EventKind.DEATH));
    if (deaths.isEmpty()) {
      deaths.addAll(contactsWith(VitalStatus.DEAD, "the contact that says dead", dates));
    }
    for (DatedFact alive : contactsWith(VitalStatus.ALIVE, "the contact that says alive", dates)) {
      deaths.forEach(death -> judgment.requireOrder(alive, death));
    }
    return judgment.verdict("no death, or no contact with a living child, recorded");
  }

  private static List<DatedFact> contactsWith(VitalStatus status, String name, CaseDates dates) {
    List<FollowUp> followUps = dates.registryCase().outcome().followUps();
    List<DatedFact> contacts = new ArrayList<>();
    for (int i = 0; i < followUps.size(); i++) {
      if (followUps.get(i).vitalStatus() == status) {
        DatedFact contact = dates.followUps().get(i);
        contacts.add(new DatedFact(name, contact.date(), contact.field()));
      }
    }
    return contacts;
  }
}
