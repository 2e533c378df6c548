package org.chivit.registry.registration;

import java.util.Objects;
import java.util.Optional;
import org.chivit.registry.outcome.Outcome;
import org.chivit.registry.pathway.CarePathway;
import org.chivit.registry.patient.Patient;
import org.chivit.registry.presentation.Presentation;
import org.chivit.registry.staging.RecordedStage;
import org.chivit.registry.treatment.Treatments;
import org.chivit.registry.tumor.Tumor;

/**
 * One tumor of one patient as registered: what IARC calls a case.
 *
 * @param id the case
 * @param patient who
 * @param tumor what
 * @param presentation what was found before treatment
 * @param stage how far it had spread at diagnosis, if recorded
 * @param pathway the way to care
 * @param treatments what was done
 * @param outcome what became of the child
 */
public record RegistryCase(
    CaseId id,
    Patient patient,
    Tumor tumor,
    Presentation presentation,
    Optional<RecordedStage> stage,
    CarePathway pathway,
    Treatments treatments,
    Outcome outcome) {

  /** Checks that nothing is null. */
  public RegistryCase {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(patient, "patient");
    Objects.requireNonNull(tumor, "tumor");
    Objects.requireNonNull(presentation, "presentation");
    Objects.requireNonNull(stage, "stage");
    Objects.requireNonNull(pathway, "pathway");
    Objects.requireNonNull(treatments, "treatments");
    Objects.requireNonNull(outcome, "outcome");
  }

  /** The same case told of a patient described otherwise; nothing else changes. */
  public RegistryCase withPatient(Patient other) {
    return new RegistryCase(id, other, tumor, presentation, stage, pathway, treatments, outcome);
  }
}
