package org.chivit.registry.treatment;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.chivit.registry.date.PartialDate;

/**
 * One course of chemotherapy, or one phase of a protocol.
 *
 * @param start the first dose
 * @param end the last dose given, if known
 * @param protocol the protocol, in the hospital's own words
 * @param cyclesPlanned how many cycles were planned
 * @param cyclesGiven how many cycles were given
 * @param intent what it was given for
 * @param status how far it has come
 * @param delivery how it was given
 */
public record ChemotherapyCourse(
    PartialDate start,
    Optional<PartialDate> end,
    Optional<String> protocol,
    OptionalInt cyclesPlanned,
    OptionalInt cyclesGiven,
    TreatmentIntent intent,
    CourseStatus status,
    ChemotherapyDelivery delivery) {

  /**
   * Checks that nothing is null and that no number of cycles is negative.
   *
   * @throws IllegalArgumentException if a number of cycles is negative
   */
  public ChemotherapyCourse {
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(end, "end");
    Objects.requireNonNull(protocol, "protocol");
    Objects.requireNonNull(intent, "intent");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(delivery, "delivery");
    if (cyclesPlanned.orElse(0) < 0 || cyclesGiven.orElse(0) < 0) {
      throw new IllegalArgumentException(
          "cycles must not be negative: " + cyclesPlanned + ", " + cyclesGiven);
    }
  }

  /** A course of which nothing more is recorded. */
  public ChemotherapyCourse(
      PartialDate start,
      Optional<PartialDate> end,
      Optional<String> protocol,
      OptionalInt cyclesPlanned,
      OptionalInt cyclesGiven,
      TreatmentIntent intent,
      CourseStatus status) {
    this(
        start,
        end,
        protocol,
        cyclesPlanned,
        cyclesGiven,
        intent,
        status,
        ChemotherapyDelivery.UNKNOWN);
  }
}
