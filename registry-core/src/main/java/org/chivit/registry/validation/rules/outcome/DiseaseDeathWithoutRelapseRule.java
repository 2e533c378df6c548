package org.chivit.registry.validation.rules.outcome;

import java.util.ArrayList;
import java.util.List;
import org.chivit.registry.outcome.CauseOfDeath;
import org.chivit.registry.outcome.EventKind;
import org.chivit.registry.outcome.OutcomeEvent;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.chivit.registry.validation.RuleId;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.validation.Verdict;
import org.chivit.registry.validation.fact.CaseDates;
import org.chivit.registry.validation.fact.DatedFact;

/** Between the contact without disease and the death of disease something came back. */
final class DiseaseDeathWithoutRelapseRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("outcome-017"),
          Severity.INFO,
          "A child died of the disease although the last contact found none, and no "
              + "relapse is recorded.",
          "Ours, because relapses would be counted too low",
          "Record the relapse with its date as far as it is known, or correct the cause "
              + "of death.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    CaseDates dates = new CaseDates(registryCase);
    List<DatedFact> recurrences = new ArrayList<>(dates.events(EventKind.RELAPSE));
    recurrences.addAll(dates.events(EventKind.PROGRESSION));
    recurrences.addAll(dates.events(EventKind.SECOND_MALIGNANCY));
    Judgment judgment = new Judgment(INFO, registryCase);
    List<OutcomeEvent> events = registryCase.outcome().events();
    List<DatedFact> dated = dates.events();
    for (int i = 0; i < events.size(); i++) {
      if (events.get(i) instanceof OutcomeEvent.Death death
          && death.cause() == CauseOfDeath.DISEASE) {
        DatedFact fact = dated.get(i);
        DiseaseContacts.lastKnownBefore(fact, registryCase)
            .ifPresent(contact -> judge(judgment, fact, contact, recurrences, registryCase));
      }
    }
    return judgment.verdict(
        "no death of disease with a known state of the disease before it recorded");
  }

  private static void judge(
      Judgment judgment,
      DatedFact death,
      DatedFact contact,
      List<DatedFact> recurrences,
      RegistryCase registryCase) {
    boolean explained =
        !DiseaseContacts.isWithoutDisease(contact, registryCase)
            || recurrences.stream()
                .anyMatch(recurrence -> !recurrence.date().isCertainlyBefore(contact.date()));
    if (explained) {
      judgment.good();
    } else {
      judgment.found(
          death.inWordsCapitalized()
              + " is of the disease, but "
              + contact.inWords()
              + " found none, and no relapse is recorded since.",
          death.field(),
          contact.field());
    }
  }
}
