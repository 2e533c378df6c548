package org.chivit.registry.store;

import java.util.Comparator;
import java.util.Optional;
import org.chivit.registry.outcome.CauseOfDeath;
import org.chivit.registry.outcome.EventKind;
import org.chivit.registry.outcome.OutcomeEvent;
import org.chivit.registry.outcome.VitalStatus;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.store.CaseDays.Contact;
import org.chivit.registry.store.Chronology.Placed;

/**
 * Whether the child lives, and until when that is known (INTERPRETATIONS.md, "Last contact" and "A
 * death known from a follow-up alone").
 *
 * @param status the vital status at the last contact
 * @param lastContact the last day on which the child was seen, heard of, treated or died
 * @param death the death, if known
 * @param cause the class of its cause; empty where no death is known
 */
record VitalSummary(
    VitalStatus status, Placed lastContact, Optional<Placed> death, Optional<CauseOfDeath> cause) {

  /** The latest contact last; on one day, what is known for certain last, and a death after all. */
  private static final Comparator<Contact> LATEST_LAST =
      Comparator.comparingInt((Contact contact) -> contact.date().day())
          .thenComparing(contact -> certainty(contact.status()));

  static VitalSummary of(RegistryCase registryCase, CaseDays days) {
    Optional<Placed> recorded = days.first(EventKind.DEATH);
    Optional<Placed> death = recorded.isPresent() ? recorded : deathToldAtContact(days);
    if (death.isPresent()) {
      CauseOfDeath cause =
          registryCase
              .outcome()
              .death()
              .map(OutcomeEvent.Death::cause)
              .orElse(CauseOfDeath.UNKNOWN);
      return new VitalSummary(VitalStatus.DEAD, death.get(), death, Optional.of(cause));
    }
    VitalStatus status =
        days.contacts().stream()
            .filter(contact -> contact.status() != VitalStatus.DEAD)
            .max(LATEST_LAST)
            .map(Contact::status)
            .orElse(VitalStatus.UNKNOWN);
    return new VitalSummary(status, days.lastFact(), Optional.empty(), Optional.empty());
  }

  /**
   * The first follow-up that tells of the death, unless the child was seen alive after the last
   * that does: then the two contradict each other, which a rule reports, and the later one counts.
   */
  private static Optional<Placed> deathToldAtContact(CaseDays days) {
    Optional<Contact> latest =
        days.contacts().stream()
            .filter(contact -> contact.status() != VitalStatus.UNKNOWN)
            .max(LATEST_LAST);
    if (latest.isEmpty() || latest.get().status() != VitalStatus.DEAD) {
      return Optional.empty();
    }
    return days.contacts().stream()
        .filter(contact -> contact.status() == VitalStatus.DEAD)
        .map(Contact::date)
        .filter(date -> !livedAfter(date, days))
        .min(CaseDays.EARLIEST_FIRST);
  }

  private static boolean livedAfter(Placed date, CaseDays days) {
    return days.contacts().stream()
        .anyMatch(
            contact -> contact.status() == VitalStatus.ALIVE && contact.date().day() > date.day());
  }

  private static int certainty(VitalStatus status) {
    return switch (status) {
      case UNKNOWN -> 0;
      case ALIVE -> 1;
      case DEAD -> 2;
    };
  }
}
