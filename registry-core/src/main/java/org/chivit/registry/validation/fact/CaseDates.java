package org.chivit.registry.validation.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chivit.registry.outcome.EventKind;
import org.chivit.registry.outcome.FollowUp;
import org.chivit.registry.outcome.OutcomeEvent;
import org.chivit.registry.pathway.CarePathway;
import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.treatment.ChemotherapyCourse;
import org.chivit.registry.treatment.RadiotherapyCourse;
import org.chivit.registry.treatment.Surgery;
import org.chivit.registry.treatment.SurgeryIntent;
import org.chivit.registry.treatment.TreatmentIntent;

/**
 * The dated facts of one case, sorted by what they are. Lists keep the order of the record.
 *
 * @param registryCase the case
 */
public record CaseDates(RegistryCase registryCase) {

  /** The birth date, if recorded. */
  public Optional<DatedFact> birth() {
    return DatedFact.of("the birth date", registryCase.patient().birthDate(), Variable.BIRTH_DATE);
  }

  /** The incidence date. */
  public DatedFact incidence() {
    return new DatedFact(
        "the incidence date",
        registryCase.tumor().incidenceDate(),
        FieldRef.of(Variable.INCIDENCE_DATE));
  }

  /** The incidence date, and the diagnosis date of the pathway where it is recorded. */
  public List<DatedFact> diagnoses() {
    List<DatedFact> facts = new ArrayList<>();
    facts.add(incidence());
    diagnosis().ifPresent(facts::add);
    return facts;
  }

  /** The first symptom, if dated. */
  public Optional<DatedFact> firstSymptom() {
    return DatedFact.of("the first symptom", pathway().firstSymptom(), Variable.FIRST_SYMPTOM_DATE);
  }

  /** The first contact, if dated. */
  public Optional<DatedFact> firstContact() {
    return DatedFact.of("the first contact", pathway().firstContact(), Variable.FIRST_CONTACT_DATE);
  }

  /** The referral, if dated. */
  public Optional<DatedFact> referral() {
    return DatedFact.of("the referral", pathway().referral(), Variable.REFERRAL_DATE);
  }

  /** The first visit to the oncology center, if dated. */
  public Optional<DatedFact> firstOncologyVisit() {
    return DatedFact.of(
        "the first oncology visit",
        pathway().firstOncologyVisit(),
        Variable.FIRST_ONCOLOGY_VISIT_DATE);
  }

  /** The confirmation of the diagnosis on the pathway, if dated. */
  public Optional<DatedFact> diagnosis() {
    return DatedFact.of("the diagnosis date", pathway().diagnosis(), Variable.DIAGNOSIS_DATE);
  }

  /** The start of treatment on the pathway, if dated. */
  public Optional<DatedFact> treatmentStart() {
    return DatedFact.of(
        "the treatment start", pathway().treatmentStart(), Variable.TREATMENT_START_DATE);
  }

  /** The anchors of the pathway that are dated. */
  public List<DatedFact> pathwayAnchors() {
    List<DatedFact> facts = new ArrayList<>();
    firstSymptom().ifPresent(facts::add);
    firstContact().ifPresent(facts::add);
    referral().ifPresent(facts::add);
    firstOncologyVisit().ifPresent(facts::add);
    diagnosis().ifPresent(facts::add);
    treatmentStart().ifPresent(facts::add);
    return facts;
  }

  /** The staging, the measuring and the enrollment in palliative care that are dated. */
  public List<DatedFact> assessments() {
    List<DatedFact> facts = new ArrayList<>();
    DatedFact.of(
            "the staging",
            registryCase.stage().flatMap(stage -> stage.assessment().assessed()),
            Variable.STAGE_DATE)
        .ifPresent(facts::add);
    DatedFact.of(
            "the measuring of nutrition",
            registryCase.presentation().nutrition().measured(),
            Variable.NUTRITION_DATE)
        .ifPresent(facts::add);
    DatedFact.of(
            "the enrollment in palliative care",
            registryCase.treatments().access().palliativeCare(),
            Variable.PALLIATIVE_CARE_DATE)
        .ifPresent(facts::add);
    return facts;
  }

  /** The operations. */
  public List<DatedFact> surgeries() {
    List<DatedFact> facts = new ArrayList<>();
    for (int i = 0; i < registryCase.treatments().surgeries().size(); i++) {
      facts.add(surgery(i));
    }
    return facts;
  }

  /** The operations that treat: all but those of diagnostic intent, such as a biopsy. */
  public List<DatedFact> treatingSurgeries() {
    List<DatedFact> facts = new ArrayList<>();
    List<Surgery> surgeries = registryCase.treatments().surgeries();
    for (int i = 0; i < surgeries.size(); i++) {
      if (surgeries.get(i).intent() != SurgeryIntent.DIAGNOSTIC) {
        facts.add(surgery(i));
      }
    }
    return facts;
  }

  /** The starts of the courses of radiotherapy, then of chemotherapy. */
  public List<DatedFact> courseStarts() {
    List<DatedFact> facts = new ArrayList<>();
    for (int i = 0; i < registryCase.treatments().radiotherapy().size(); i++) {
      facts.add(radiotherapyStart(i));
    }
    for (int i = 0; i < registryCase.treatments().chemotherapy().size(); i++) {
      facts.add(chemotherapyStart(i));
    }
    return facts;
  }

  /** The ends of the courses of radiotherapy, then of chemotherapy, that are dated. */
  public List<DatedFact> courseEnds() {
    List<DatedFact> facts = new ArrayList<>();
    for (int i = 0; i < registryCase.treatments().radiotherapy().size(); i++) {
      radiotherapyEnd(i).ifPresent(facts::add);
    }
    for (int i = 0; i < registryCase.treatments().chemotherapy().size(); i++) {
      chemotherapyEnd(i).ifPresent(facts::add);
    }
    return facts;
  }

  /**
   * The starts of everything that may have been meant to cure: operations, radiotherapy and
   * chemotherapy of curative or unknown intent.
   */
  public List<DatedFact> possiblyCurativeStarts() {
    List<DatedFact> facts = new ArrayList<>();
    List<Surgery> surgeries = registryCase.treatments().surgeries();
    for (int i = 0; i < surgeries.size(); i++) {
      SurgeryIntent intent = surgeries.get(i).intent();
      if (intent == SurgeryIntent.CURATIVE || intent == SurgeryIntent.UNKNOWN) {
        facts.add(surgery(i));
      }
    }
    List<RadiotherapyCourse> radiotherapy = registryCase.treatments().radiotherapy();
    for (int i = 0; i < radiotherapy.size(); i++) {
      if (radiotherapy.get(i).intent() != TreatmentIntent.PALLIATIVE) {
        facts.add(radiotherapyStart(i));
      }
    }
    List<ChemotherapyCourse> chemotherapy = registryCase.treatments().chemotherapy();
    for (int i = 0; i < chemotherapy.size(); i++) {
      if (chemotherapy.get(i).intent() != TreatmentIntent.PALLIATIVE) {
        facts.add(chemotherapyStart(i));
      }
    }
    return facts;
  }

  /** The start of a course of radiotherapy. */
  public DatedFact radiotherapyStart(int item) {
    return new DatedFact(
        "the start of radiotherapy",
        registryCase.treatments().radiotherapy().get(item).start(),
        new FieldRef(Variable.RADIOTHERAPY_START_DATE, item));
  }

  /** The end of a course of radiotherapy, if dated. */
  public Optional<DatedFact> radiotherapyEnd(int item) {
    FieldRef field = new FieldRef(Variable.RADIOTHERAPY_END_DATE, item);
    return registryCase
        .treatments()
        .radiotherapy()
        .get(item)
        .end()
        .map(end -> new DatedFact("the end of radiotherapy", end, field));
  }

  /** The start of a course of chemotherapy. */
  public DatedFact chemotherapyStart(int item) {
    return new DatedFact(
        "the start of chemotherapy",
        registryCase.treatments().chemotherapy().get(item).start(),
        new FieldRef(Variable.CHEMOTHERAPY_START_DATE, item));
  }

  /** The end of a course of chemotherapy, if dated. */
  public Optional<DatedFact> chemotherapyEnd(int item) {
    FieldRef field = new FieldRef(Variable.CHEMOTHERAPY_END_DATE, item);
    return registryCase
        .treatments()
        .chemotherapy()
        .get(item)
        .end()
        .map(end -> new DatedFact("the end of chemotherapy", end, field));
  }

  /** The events of one kind. */
  public List<DatedFact> events(EventKind kind) {
    List<DatedFact> facts = new ArrayList<>();
    List<OutcomeEvent> events = registryCase.outcome().events();
    for (int i = 0; i < events.size(); i++) {
      if (events.get(i).kind() == kind) {
        facts.add(event(i));
      }
    }
    return facts;
  }

  /** All events. */
  public List<DatedFact> events() {
    List<DatedFact> facts = new ArrayList<>();
    for (int i = 0; i < registryCase.outcome().events().size(); i++) {
      facts.add(event(i));
    }
    return facts;
  }

  /** The first death in the order of the record, if there is one. */
  public Optional<DatedFact> death() {
    return events(EventKind.DEATH).stream().findFirst();
  }

  /** The contacts. */
  public List<DatedFact> followUps() {
    List<DatedFact> facts = new ArrayList<>();
    List<FollowUp> followUps = registryCase.outcome().followUps();
    for (int i = 0; i < followUps.size(); i++) {
      facts.add(
          new DatedFact(
              "the contact", followUps.get(i).date(), new FieldRef(Variable.FOLLOW_UP_DATE, i)));
    }
    return facts;
  }

  /** Everything that has a date, the birth included. */
  public List<DatedFact> all() {
    List<DatedFact> facts = new ArrayList<>();
    birth().ifPresent(facts::add);
    facts.add(incidence());
    facts.addAll(pathwayAnchors());
    facts.addAll(assessments());
    facts.addAll(surgeries());
    facts.addAll(courseStarts());
    facts.addAll(courseEnds());
    facts.addAll(events());
    facts.addAll(followUps());
    return facts;
  }

  private CarePathway pathway() {
    return registryCase.pathway();
  }

  private DatedFact surgery(int item) {
    return new DatedFact(
        "the surgery",
        registryCase.treatments().surgeries().get(item).date(),
        new FieldRef(Variable.SURGERY_DATE, item));
  }

  private DatedFact event(int item) {
    OutcomeEvent event = registryCase.outcome().events().get(item);
    return new DatedFact(
        "the " + event.kind().code().replace('-', ' '),
        event.date(),
        new FieldRef(Variable.EVENT_DATE, item));
  }
}
