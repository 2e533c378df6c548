package org.chivit.registry.tumor;

import java.util.Objects;
import org.chivit.registry.code.BasisOfDiagnosis;
import org.chivit.registry.code.Behavior;
import org.chivit.registry.code.Laterality;
import org.chivit.registry.code.Morphology;
import org.chivit.registry.code.Topography;
import org.chivit.registry.date.PartialDate;

/**
 * A neoplasm of a patient, on the axes of ICD-O-3.
 *
 * @param topography the site of origin
 * @param morphology the histology
 * @param behavior the behavior
 * @param laterality the side; {@link Laterality#UNKNOWN} where it was not recorded
 * @param basis the most valid basis of diagnosis
 * @param incidenceDate the registry's date of diagnosis by the order of IARC and ENCR
 */
public record Tumor(
    Topography topography,
    Morphology morphology,
    Behavior behavior,
    Laterality laterality,
    BasisOfDiagnosis basis,
    PartialDate incidenceDate) {

  /** Checks that nothing is null. */
  public Tumor {
    Objects.requireNonNull(topography, "topography");
    Objects.requireNonNull(morphology, "morphology");
    Objects.requireNonNull(behavior, "behavior");
    Objects.requireNonNull(laterality, "laterality");
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(incidenceDate, "incidenceDate");
  }

  /** The morphology with its behavior, {@code 8960/3}. */
  public String morphologyCode() {
    return morphology + "/" + behavior.code();
  }
}
