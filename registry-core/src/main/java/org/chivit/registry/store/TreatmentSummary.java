package org.chivit.registry.store;

import java.util.Optional;
import java.util.stream.Stream;
import org.chivit.registry.outcome.EventKind;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.store.Chronology.Placed;
import org.chivit.registry.treatment.ChemotherapyCourse;
import org.chivit.registry.treatment.CourseStatus;
import org.chivit.registry.treatment.RadiotherapyCourse;
import org.chivit.registry.treatment.SurgeryIntent;
import org.chivit.registry.treatment.Treatments;

/**
 * What was done for a child in words that can be counted (INTERPRETATIONS.md, "Surgery that is
 * treatment" and "Completion").
 */
final class TreatmentSummary {

  /** How far the treatment as a whole has come. */
  enum Completion {
    NOT_STARTED("not-started"),
    COMPLETED("completed"),
    ONGOING("ongoing"),
    STOPPED("stopped"),
    UNKNOWN("unknown");

    private final String code;

    Completion(String code) {
      this.code = code;
    }

    String code() {
      return code;
    }
  }

  private final Treatments treatments;
  private final CaseDays days;
  private final boolean dead;

  TreatmentSummary(RegistryCase registryCase, CaseDays days, VitalSummary vital) {
    this.treatments = registryCase.treatments();
    this.days = days;
    this.dead = vital.death().isPresent();
  }

  /** Whether any treatment is recorded, if only by its date. */
  boolean started() {
    return days.treatmentStart().isPresent();
  }

  /** Whether there was an operation that was not for the diagnosis alone. */
  boolean surgery() {
    return treatments.surgeries().stream()
        .anyMatch(surgery -> surgery.intent() != SurgeryIntent.DIAGNOSTIC);
  }

  boolean radiotherapy() {
    return !treatments.radiotherapy().isEmpty();
  }

  boolean chemotherapy() {
    return !treatments.chemotherapy().isEmpty();
  }

  Completion completion() {
    if (!started()) {
      return Completion.NOT_STARTED;
    }
    boolean ongoing = courses().anyMatch(status -> status == CourseStatus.ONGOING);
    if (courses().anyMatch(status -> status == CourseStatus.STOPPED)
        || abandoned()
        || (ongoing && dead)) {
      return Completion.STOPPED;
    }
    if (ongoing) {
      return Completion.ONGOING;
    }
    boolean recorded = surgery() || radiotherapy() || chemotherapy();
    return recorded && courses().allMatch(status -> status == CourseStatus.COMPLETED)
        ? Completion.COMPLETED
        : Completion.UNKNOWN;
  }

  /** Whether the child abandoned treatment and did not come back. */
  private boolean abandoned() {
    Optional<Placed> left = days.last(EventKind.ABANDONMENT);
    Optional<Placed> returned = days.last(EventKind.RETURN);
    return left.isPresent() && (returned.isEmpty() || returned.get().day() < left.get().day());
  }

  private Stream<CourseStatus> courses() {
    return Stream.concat(
        treatments.radiotherapy().stream().map(RadiotherapyCourse::status),
        treatments.chemotherapy().stream().map(ChemotherapyCourse::status));
  }
}
