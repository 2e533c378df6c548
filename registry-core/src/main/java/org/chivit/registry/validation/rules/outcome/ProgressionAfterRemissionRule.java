package org.chivit.registry.validation.rules.outcome;

import java.util.List;
import org.chivit.registry.outcome.EventKind;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.chivit.registry.validation.RuleId;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.validation.Verdict;
import org.chivit.registry.validation.fact.CaseDates;
import org.chivit.registry.validation.fact.DatedFact;

/** A relapse between the contact and the progression explains it. */
final class ProgressionAfterRemissionRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("outcome-015"),
          Severity.INFO,
          "A progression is recorded although the last contact before it found no " + "disease.",
          "Ours, because what comes back after a remission is a relapse",
          "Record a relapse in place of the progression, or correct the state of the "
              + "disease at the contact.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    CaseDates dates = new CaseDates(registryCase);
    List<DatedFact> relapses = dates.events(EventKind.RELAPSE);
    Judgment judgment = new Judgment(INFO, registryCase);
    for (DatedFact progression : dates.events(EventKind.PROGRESSION)) {
      DiseaseContacts.lastKnownBefore(progression, registryCase)
          .ifPresent(
              contact -> {
                boolean relapsed =
                    relapses.stream()
                        .anyMatch(relapse -> !relapse.date().isCertainlyBefore(contact.date()));
                if (relapsed || !DiseaseContacts.isWithoutDisease(contact, registryCase)) {
                  judgment.good();
                } else {
                  judgment.found(
                      progression.inWordsCapitalized()
                          + " follows "
                          + contact.inWords()
                          + ", which found no disease.",
                      progression.field(),
                      contact.field());
                }
              });
    }
    return judgment.verdict("no progression with a known state of the disease before it recorded");
  }
}
