package org.chivit.registry.staging;

import java.util.Objects;
import java.util.Optional;
import org.chivit.registry.code.Answer;
import org.chivit.registry.date.PartialDate;

/**
 * How a stage was found.
 *
 * @param basis what it rests on
 * @param postChemotherapy whether it was found after chemotherapy, which Toronto writes as y
 * @param assessed when it was found
 * @param secondSide the stage of the other eye or kidney where both are affected; the stage itself
 *     is then that of the worse one
 */
public record StageAssessment(
    StageBasis basis,
    Answer postChemotherapy,
    Optional<PartialDate> assessed,
    Optional<String> secondSide) {

  /** Nothing recorded but the stage. */
  public static final StageAssessment UNKNOWN =
      new StageAssessment(StageBasis.UNKNOWN, Answer.UNKNOWN, Optional.empty(), Optional.empty());

  /**
   * Checks that nothing is null.
   *
   * @throws IllegalArgumentException if the stage of the second side is blank
   */
  public StageAssessment {
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(postChemotherapy, "postChemotherapy");
    Objects.requireNonNull(assessed, "assessed");
    if (secondSide.isPresent() && secondSide.get().isBlank()) {
      throw new IllegalArgumentException("stage of the second side must not be blank");
    }
  }
}
