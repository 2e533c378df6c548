package org.chivit.registry.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chivit.registry.date.PartialDate;
import org.chivit.registry.outcome.EventKind;
import org.chivit.registry.outcome.FollowUp;
import org.chivit.registry.outcome.OutcomeEvent;
import org.chivit.registry.outcome.VitalStatus;
import org.chivit.registry.pathway.CarePathway;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.store.Chronology.Placed;
import org.chivit.registry.treatment.Surgery;
import org.chivit.registry.treatment.SurgeryIntent;

/**
 * Every date of one case as a day, in the order that the events must have had: birth, then the way
 * to care, then the incidence date and the diagnosis, then treatment, events and contacts, then
 * death.
 */
final class CaseDays {

  /** The earliest day first; of dates on one day, the one that is known best. */
  static final Comparator<Placed> EARLIEST_FIRST =
      Comparator.comparingInt(Placed::day).thenComparing(Placed::precision);

  /** The latest day last; of dates on one day, the one that is known best. */
  static final Comparator<Placed> LATEST_LAST =
      Comparator.comparingInt(Placed::day)
          .thenComparing(Comparator.comparing(Placed::precision).reversed());

  /**
   * A follow-up and its day.
   *
   * @param status the vital status
   * @param date the day
   */
  record Contact(VitalStatus status, Placed date) {}

  private final Chronology chronology = new Chronology();

  /** The dates at which something happened to the child, which none but death can end. */
  private final List<Placed> lifetime = new ArrayList<>();

  private final List<Placed> facts = new ArrayList<>();
  private final List<Placed> therapies = new ArrayList<>();
  private final Map<EventKind, List<Placed>> events = new EnumMap<>(EventKind.class);
  private final List<Contact> contacts = new ArrayList<>();
  private final Optional<Placed> birth;
  private final Optional<Placed> firstSymptom;
  private final Optional<Placed> firstContact;
  private final Optional<Placed> referral;
  private final Optional<Placed> oncologyVisit;
  private final Placed incidence;
  private final Optional<Placed> diagnosis;
  private final Optional<Placed> recordedTreatmentStart;
  private final Optional<Placed> palliativeCare;

  /** Places the dates of a case. */
  CaseDays(RegistryCase registryCase) {
    CarePathway pathway = registryCase.pathway();
    birth = registryCase.patient().birthDate().map(chronology::add);
    birth.ifPresent(lifetime::add);
    firstSymptom = add(pathway.firstSymptom(), birth);
    firstContact = add(pathway.firstContact(), birth, firstSymptom);
    referral = add(pathway.referral(), birth, firstSymptom, firstContact);
    oncologyVisit = add(pathway.firstOncologyVisit(), birth, firstSymptom, firstContact, referral);
    incidence = lived(registryCase.tumor().incidenceDate(), birth, firstSymptom, firstContact);
    diagnosis = pathway.diagnosis().map(date -> after(date, birth, firstSymptom, firstContact));
    Stream.of(firstSymptom, firstContact, referral, oncologyVisit)
        .flatMap(Optional::stream)
        .forEach(lifetime::add);
    recordedTreatmentStart =
        pathway.treatmentStart().map(date -> lived(date, birth, Optional.of(incidence), diagnosis));
    facts.add(incidence);
    oncologyVisit.ifPresent(facts::add);
    recordedTreatmentStart.ifPresent(facts::add);
    addTreatments(registryCase);
    palliativeCare =
        registryCase
            .treatments()
            .access()
            .palliativeCare()
            .map(date -> lived(date, birth, Optional.of(incidence)));
    palliativeCare.ifPresent(facts::add);
    addOutcome(registryCase);
    chronology.place();
  }

  private void addTreatments(RegistryCase registryCase) {
    for (Surgery surgery : registryCase.treatments().surgeries()) {
      if (surgery.intent() == SurgeryIntent.DIAGNOSTIC) {
        // A biopsy is often what the incidence date comes from, and may lie before it.
        facts.add(lived(surgery.date(), birth));
      } else {
        addTherapy(surgery.date(), Optional.empty());
      }
    }
    registryCase.treatments().radiotherapy().forEach(c -> addTherapy(c.start(), c.end()));
    registryCase.treatments().chemotherapy().forEach(c -> addTherapy(c.start(), c.end()));
  }

  private void addTherapy(PartialDate start, Optional<PartialDate> end) {
    Placed started = lived(start, birth, Optional.of(incidence), diagnosis, recordedTreatmentStart);
    therapies.add(started);
    facts.add(started);
    end.ifPresent(date -> facts.add(lived(date, birth, Optional.of(started))));
  }

  private void addOutcome(RegistryCase registryCase) {
    for (EventKind kind : EventKind.values()) {
      events.put(kind, new ArrayList<>());
    }
    // In the order of their kinds, so that an abandonment is there before the return from it.
    List<OutcomeEvent> ordered =
        registryCase.outcome().events().stream()
            .filter(event -> event.kind() != EventKind.DEATH)
            .sorted(Comparator.comparing(OutcomeEvent::kind))
            .toList();
    for (OutcomeEvent event : ordered) {
      Placed date = lived(event.date(), birth, Optional.of(incidence));
      if (event.kind() == EventKind.ABANDONMENT) {
        recordedTreatmentStart.ifPresent(start -> chronology.order(start, date));
      }
      if (event.kind() == EventKind.RETURN && events.get(EventKind.ABANDONMENT).size() == 1) {
        chronology.order(events.get(EventKind.ABANDONMENT).get(0), date);
      }
      events.get(event.kind()).add(date);
      facts.add(date);
    }
    for (FollowUp followUp : registryCase.outcome().followUps()) {
      if (followUp.vitalStatus() != VitalStatus.DEAD) {
        Placed date = lived(followUp.date(), birth, Optional.of(incidence));
        contacts.add(new Contact(followUp.vitalStatus(), date));
        facts.add(date);
      }
    }
    registryCase
        .outcome()
        .death()
        .ifPresent(death -> events.get(EventKind.DEATH).add(afterLifetime(death.date())));
    for (FollowUp followUp : registryCase.outcome().followUps()) {
      if (followUp.vitalStatus() == VitalStatus.DEAD) {
        Placed date = afterLifetime(followUp.date());
        events.get(EventKind.DEATH).forEach(death -> chronology.order(death, date));
        contacts.add(new Contact(followUp.vitalStatus(), date));
      }
    }
  }

  @SafeVarargs
  private Optional<Placed> add(Optional<PartialDate> date, Optional<Placed>... earlier) {
    return date.map(present -> after(present, earlier));
  }

  @SafeVarargs
  private Placed after(PartialDate date, Optional<Placed>... earlier) {
    Placed placed = chronology.add(date);
    for (Optional<Placed> other : earlier) {
      other.ifPresent(present -> chronology.order(present, placed));
    }
    return placed;
  }

  @SafeVarargs
  private Placed lived(PartialDate date, Optional<Placed>... earlier) {
    Placed placed = after(date, earlier);
    lifetime.add(placed);
    return placed;
  }

  private Placed afterLifetime(PartialDate date) {
    Placed placed = chronology.add(date);
    lifetime.forEach(earlier -> chronology.order(earlier, placed));
    return placed;
  }

  Optional<Placed> birth() {
    return birth;
  }

  Optional<Placed> firstSymptom() {
    return firstSymptom;
  }

  Optional<Placed> firstContact() {
    return firstContact;
  }

  Optional<Placed> referral() {
    return referral;
  }

  Optional<Placed> oncologyVisit() {
    return oncologyVisit;
  }

  Placed incidence() {
    return incidence;
  }

  /** The confirmation of the diagnosis; the incidence date where it is not recorded apart. */
  Placed diagnosis() {
    return diagnosis.orElse(incidence);
  }

  /** The recorded start of treatment, else the earliest treatment; empty where there is neither. */
  Optional<Placed> treatmentStart() {
    return recordedTreatmentStart.isPresent()
        ? recordedTreatmentStart
        : therapies.stream().min(EARLIEST_FIRST);
  }

  /** The enrollment in palliative care. */
  Optional<Placed> palliativeCare() {
    return palliativeCare;
  }

  /** The first event of a kind. */
  Optional<Placed> first(EventKind kind) {
    return events.get(kind).stream().min(EARLIEST_FIRST);
  }

  /** The last event of a kind. */
  Optional<Placed> last(EventKind kind) {
    return events.get(kind).stream().max(LATEST_LAST);
  }

  /** The follow-ups, in no order that means anything. */
  List<Contact> contacts() {
    return contacts;
  }

  /** The last day on which the child was known to be seen, heard of or treated, death aside. */
  Placed lastFact() {
    return facts.stream().max(LATEST_LAST).orElse(incidence);
  }
}
