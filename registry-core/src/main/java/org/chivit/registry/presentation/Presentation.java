package org.chivit.registry.presentation;

import java.util.Objects;
import java.util.OptionalInt;
import org.chivit.registry.code.Answer;

/**
 * What was found before treatment.
 *
 * @param extent how far the tumor reached
 * @param largestDimensionMillimeters the largest dimension of the primary tumor in millimeters
 * @param grade the grade by the system in use for the tumor, 1 to 4: of the FNCLCC for soft tissue
 *     sarcoma, of WHO for tumors of the central nervous system, of ICD-O-3 else
 * @param constitutionalSymptoms the B symptoms of Hodgkin lymphoma: fever, night sweats, loss of a
 *     tenth of the weight
 * @param laboratory the laboratory
 * @param biology the biology of the tumor
 * @param nutrition the nutrition of the child
 */
public record Presentation(
    DiseaseExtent extent,
    OptionalInt largestDimensionMillimeters,
    OptionalInt grade,
    Answer constitutionalSymptoms,
    LaboratoryValues laboratory,
    TumorBiology biology,
    Nutrition nutrition) {

  /** The highest grade of any system. */
  public static final int HIGHEST_GRADE = 4;

  /** Nothing recorded. */
  public static final Presentation UNKNOWN =
      new Presentation(
          DiseaseExtent.UNKNOWN,
          OptionalInt.empty(),
          OptionalInt.empty(),
          Answer.UNKNOWN,
          LaboratoryValues.UNKNOWN,
          TumorBiology.UNKNOWN,
          Nutrition.UNKNOWN);

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if the dimension is not positive or the grade not 1 to 4
   */
  public Presentation {
    Objects.requireNonNull(extent, "extent");
    Objects.requireNonNull(constitutionalSymptoms, "constitutionalSymptoms");
    Objects.requireNonNull(laboratory, "laboratory");
    Objects.requireNonNull(biology, "biology");
    Objects.requireNonNull(nutrition, "nutrition");
    if (largestDimensionMillimeters.orElse(1) < 1) {
      throw new IllegalArgumentException(
          "dimension must be positive: " + largestDimensionMillimeters.getAsInt());
    }
    if (grade.orElse(1) < 1 || grade.orElse(1) > HIGHEST_GRADE) {
      throw new IllegalArgumentException("grade must be 1 to 4: " + grade.getAsInt());
    }
  }
}
