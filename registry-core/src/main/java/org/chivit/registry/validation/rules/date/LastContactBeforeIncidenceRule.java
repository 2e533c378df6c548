package org.chivit.registry.validation.rules.date;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.chivit.registry.date.PartialDate;
import org.chivit.registry.outcome.EventKind;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.chivit.registry.validation.RuleId;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.validation.Sources;
import org.chivit.registry.validation.Verdict;
import org.chivit.registry.validation.fact.CaseDates;
import org.chivit.registry.validation.fact.Certainty;
import org.chivit.registry.validation.fact.DatedFact;

/**
 * The child was seen at the incidence date, so the last contact, be it a visit or the death, cannot
 * lie before it. Earlier contacts may.
 */
final class LastContactBeforeIncidenceRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("date-004"),
          Severity.ERROR,
          "The last contact lies before the incidence date.",
          Sources.IARC,
          "Correct the date of the contact or the incidence date, or add the later " + "contacts.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    CaseDates dates = new CaseDates(registryCase);
    if (dates.followUps().isEmpty()) {
      return Verdict.notRun("no contact recorded");
    }
    List<DatedFact> contacts = new ArrayList<>(dates.followUps());
    contacts.addAll(dates.events(EventKind.DEATH));
    PartialDate incidence = dates.incidence().date();
    for (DatedFact contact : contacts) {
      if (Certainty.inOrder(incidence, contact.date(), 0) == Certainty.YES) {
        return Verdict.CLEAN;
      }
    }
    DatedFact last =
        Collections.max(contacts, Comparator.comparing(contact -> contact.date().latest()));
    Judgment judgment = new Judgment(INFO, registryCase);
    judgment.requireOrder(dates.incidence(), last);
    return judgment.verdict("no contact recorded");
  }
}
