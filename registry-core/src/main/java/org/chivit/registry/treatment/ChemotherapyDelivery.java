package org.chivit.registry.treatment;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.chivit.registry.code.Answer;

/**
 * How a course of chemotherapy was given.
 *
 * @param phase which part of the protocol it is
 * @param doseReductionPercent by how many percent of the planned dose it was reduced, 0 to 100; 0
 *     where it was given in full
 * @param severeToxicity whether there was any toxicity of CTCAE grade 3 or more
 * @param stopReason why it ended before its plan did
 */
public record ChemotherapyDelivery(
    Optional<ChemotherapyPhase> phase,
    OptionalInt doseReductionPercent,
    Answer severeToxicity,
    Optional<StopReason> stopReason) {

  /** The largest reduction in percent. */
  public static final int WHOLE = 100;

  /** Nothing recorded. */
  public static final ChemotherapyDelivery UNKNOWN =
      new ChemotherapyDelivery(
          Optional.empty(), OptionalInt.empty(), Answer.UNKNOWN, Optional.empty());

  /**
   * Checks the percentage.
   *
   * @throws IllegalArgumentException if the reduction is not 0 to 100
   */
  public ChemotherapyDelivery {
    Objects.requireNonNull(phase, "phase");
    Objects.requireNonNull(severeToxicity, "severeToxicity");
    Objects.requireNonNull(stopReason, "stopReason");
    if (doseReductionPercent.orElse(0) < 0 || doseReductionPercent.orElse(0) > WHOLE) {
      throw new IllegalArgumentException(
          "dose reduction must be 0 to 100 percent: " + doseReductionPercent.getAsInt());
    }
  }
}
