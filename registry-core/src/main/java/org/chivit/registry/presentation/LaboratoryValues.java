package org.chivit.registry.presentation;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * Values of the laboratory before treatment that a stage or a risk group needs, exactly as written.
 *
 * @param whiteCellsGigaPerLiter white blood cells in 10^9 per liter, the highest before treatment
 * @param alphaFetoproteinNanogramsPerMilliliter alpha-fetoprotein in ng/mL
 * @param betaHcgUnitsPerLiter beta-hCG in IU/L
 * @param lactateDehydrogenaseUnitsPerLiter lactate dehydrogenase in U/L
 * @param cerebrospinalFluid the cerebrospinal fluid
 */
public record LaboratoryValues(
    Optional<BigDecimal> whiteCellsGigaPerLiter,
    Optional<BigDecimal> alphaFetoproteinNanogramsPerMilliliter,
    Optional<BigDecimal> betaHcgUnitsPerLiter,
    Optional<BigDecimal> lactateDehydrogenaseUnitsPerLiter,
    CerebrospinalFluid cerebrospinalFluid) {

  /** Nothing recorded. */
  public static final LaboratoryValues UNKNOWN =
      new LaboratoryValues(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          CerebrospinalFluid.UNKNOWN);

  /**
   * Checks the values.
   *
   * @throws IllegalArgumentException if a value is negative
   */
  public LaboratoryValues {
    requireNotNegative("white cells", whiteCellsGigaPerLiter);
    requireNotNegative("alpha-fetoprotein", alphaFetoproteinNanogramsPerMilliliter);
    requireNotNegative("beta-hCG", betaHcgUnitsPerLiter);
    requireNotNegative("lactate dehydrogenase", lactateDehydrogenaseUnitsPerLiter);
    Objects.requireNonNull(cerebrospinalFluid, "cerebrospinalFluid");
  }

  private static void requireNotNegative(String name, Optional<BigDecimal> value) {
    if (value.isPresent() && value.get().signum() < 0) {
      throw new IllegalArgumentException(name + " must not be negative: " + value.get());
    }
  }
}
