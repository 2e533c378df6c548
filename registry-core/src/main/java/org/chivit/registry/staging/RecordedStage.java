package org.chivit.registry.staging;

import java.util.Objects;

/**
 * The stage as the oncologist entered it. Whether the value is one that the tumor's system allows
 * is a rule's matter, so that a wrong value is reported and not lost.
 *
 * @param value the Toronto value, tier 2 where known, else tier 1: {@code yIII}, {@code L2}, {@code
 *     M}, {@code X}
 * @param assessment how it was found
 */
public record RecordedStage(String value, StageAssessment assessment) {

  /**
   * Checks that there is a value.
   *
   * @throws IllegalArgumentException if the value is blank
   */
  public RecordedStage {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(assessment, "assessment");
    if (value.isBlank()) {
      throw new IllegalArgumentException("stage must not be blank");
    }
  }

  /** A stage of which nothing more is recorded. */
  public RecordedStage(String value) {
    this(value, StageAssessment.UNKNOWN);
  }
}
