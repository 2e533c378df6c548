package org.chivit.registry.presentation;

import java.util.Objects;
import java.util.OptionalInt;
import org.chivit.registry.code.Answer;

/**
 * The first examination of the cerebrospinal fluid, from which the CNS status of a leukemia or
 * lymphoma is derived.
 *
 * @param whiteCellsPerMicroliter white cells per microliter, from 0
 * @param blasts whether blasts or other tumor cells were seen
 * @param traumaticTap whether blood of the puncture was in the fluid (10 or more red cells per
 *     microliter)
 */
public record CerebrospinalFluid(
    OptionalInt whiteCellsPerMicroliter, Answer blasts, Answer traumaticTap) {

  /** Not examined, or not recorded. */
  public static final CerebrospinalFluid UNKNOWN =
      new CerebrospinalFluid(OptionalInt.empty(), Answer.UNKNOWN, Answer.UNKNOWN);

  /**
   * Checks the number.
   *
   * @throws IllegalArgumentException if the number of cells is negative
   */
  public CerebrospinalFluid {
    Objects.requireNonNull(blasts, "blasts");
    Objects.requireNonNull(traumaticTap, "traumaticTap");
    if (whiteCellsPerMicroliter.orElse(0) < 0) {
      throw new IllegalArgumentException(
          "white cells must not be negative: " + whiteCellsPerMicroliter.getAsInt());
    }
  }
}
