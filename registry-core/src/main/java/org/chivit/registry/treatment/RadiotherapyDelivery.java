package org.chivit.registry.treatment;

import java.util.Objects;
import java.util.Optional;

/**
 * How and where a course of radiotherapy was given.
 *
 * @param technique how
 * @param center where, in the hospital's own words
 * @param stopReason why it ended before its plan did
 */
public record RadiotherapyDelivery(
    RadiotherapyTechnique technique, Optional<String> center, Optional<StopReason> stopReason) {

  /** Nothing recorded. */
  public static final RadiotherapyDelivery UNKNOWN =
      new RadiotherapyDelivery(RadiotherapyTechnique.UNKNOWN, Optional.empty(), Optional.empty());

  /** Checks that nothing is null. */
  public RadiotherapyDelivery {
    Objects.requireNonNull(technique, "technique");
    Objects.requireNonNull(center, "center");
    Objects.requireNonNull(stopReason, "stopReason");
  }
}
