package org.chivit.registry.treatment;

import java.util.List;
import java.util.Objects;

/**
 * Everything that was done for one tumor, in the order of the file.
 *
 * @param surgeries the operations
 * @param radiotherapy the courses of radiotherapy
 * @param chemotherapy the courses of chemotherapy
 * @param access what other care could be had, and why some was not
 */
public record Treatments(
    List<Surgery> surgeries,
    List<RadiotherapyCourse> radiotherapy,
    List<ChemotherapyCourse> chemotherapy,
    CareAccess access) {

  /** No treatment recorded. */
  public static final Treatments NONE = new Treatments(List.of(), List.of(), List.of());

  /** Copies the lists. */
  public Treatments {
    surgeries = List.copyOf(surgeries);
    radiotherapy = List.copyOf(radiotherapy);
    chemotherapy = List.copyOf(chemotherapy);
    Objects.requireNonNull(access, "access");
  }

  /** Treatments beside which nothing is recorded. */
  public Treatments(
      List<Surgery> surgeries,
      List<RadiotherapyCourse> radiotherapy,
      List<ChemotherapyCourse> chemotherapy) {
    this(surgeries, radiotherapy, chemotherapy, CareAccess.UNKNOWN);
  }

  /** Whether no treatment of any modality is recorded. */
  public boolean isEmpty() {
    return surgeries.isEmpty() && radiotherapy.isEmpty() && chemotherapy.isEmpty();
  }
}
