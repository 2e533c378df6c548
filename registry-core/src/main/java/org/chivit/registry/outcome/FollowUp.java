package org.chivit.registry.outcome;

import java.util.Objects;
import java.util.Optional;
import org.chivit.registry.code.CodedValue;
import org.chivit.registry.date.PartialDate;

/**
 * One contact at which the child was seen or heard of.
 *
 * @param date when
 * @param vitalStatus whether the child lived
 * @param diseaseStatus the state of the disease
 * @param source who told: the word of a {@link ContactSource}, or the registry's own word, which
 *     counts as other
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

  /** Who told, as one of the closed list. */
  public Optional<ContactSource> sourceKind() {
    return source.map(
        word -> CodedValue.parse(ContactSource.class, word).orElse(ContactSource.OTHER));
  }
}
