package org.chivit.registry.validation.rules.outcome;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chivit.registry.outcome.DiseaseStatus;
import org.chivit.registry.outcome.FollowUp;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.validation.fact.CaseDates;
import org.chivit.registry.validation.fact.DatedFact;

/** The contacts at which the disease was in a certain state. */
final class DiseaseContacts {

  private DiseaseContacts() {}

  /**
   * The contacts with a state that do not certainly lie after a fact, in the order of the record.
   */
  static List<DatedFact> before(DatedFact fact, DiseaseStatus status, RegistryCase registryCase) {
    List<DatedFact> contacts = new ArrayList<>();
    List<FollowUp> followUps = registryCase.outcome().followUps();
    List<DatedFact> dated = new CaseDates(registryCase).followUps();
    for (int i = 0; i < followUps.size(); i++) {
      if (followUps.get(i).diseaseStatus() == status
          && !fact.date().isCertainlyBefore(dated.get(i).date())) {
        contacts.add(dated.get(i));
      }
    }
    return contacts;
  }

  /** The latest contact before a fact at which the state of the disease is known. */
  static Optional<DatedFact> lastKnownBefore(DatedFact fact, RegistryCase registryCase) {
    List<DatedFact> known = new ArrayList<>(before(fact, DiseaseStatus.WITH_DISEASE, registryCase));
    known.addAll(before(fact, DiseaseStatus.NO_EVIDENCE_OF_DISEASE, registryCase));
    return known.stream()
        .filter(contact -> contact.date().isCertainlyBefore(fact.date()))
        .max(Comparator.comparing(contact -> contact.date().latest()));
  }

  /** Whether a contact found no evidence of disease. */
  static boolean isWithoutDisease(DatedFact contact, RegistryCase registryCase) {
    return registryCase.outcome().followUps().get(contact.field().item()).diseaseStatus()
        == DiseaseStatus.NO_EVIDENCE_OF_DISEASE;
  }
}
