package org.chivit.registry.outcome;

import java.util.Objects;
import java.util.Optional;
import org.chivit.registry.date.PartialDate;

/**
 * One contact at which the child was seen or heard of.
 *
 * @param date when
 * @param vitalStatus whether the child lived
 * @param diseaseStatus the state of the disease
 * @param source who told: {@code clinic}, {@code phone}, {@code relative} …
 */
public record FollowUp(
    PartialDate date,
    VitalStatus vitalStatus,
    DiseaseStatus diseaseStatus,
    Optional<String> source) {

  /** Checks that nothing is null. */
  public FollowUp {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(vitalStatus, "vitalStatus");
    Objects.requireNonNull(diseaseStatus, "diseaseStatus");
    Objects.requireNonNull(source, "source");
  }
}
