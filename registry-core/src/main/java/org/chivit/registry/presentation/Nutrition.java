package org.chivit.registry.presentation;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.chivit.registry.date.PartialDate;

/**
 * The nutrition of a child at diagnosis, exactly as measured. Arm circumference and skinfold stand
 * beside the weight because a large abdominal tumor makes the weight misleading.
 *
 * @param measured when it was measured
 * @param weightKilograms weight in kilograms
 * @param heightCentimeters height or length in centimeters
 * @param armCircumferenceCentimeters mid-upper arm circumference in centimeters
 * @param tricepsSkinfoldMillimeters triceps skinfold in millimeters
 */
public record Nutrition(
    Optional<PartialDate> measured,
    Optional<BigDecimal> weightKilograms,
    Optional<BigDecimal> heightCentimeters,
    Optional<BigDecimal> armCircumferenceCentimeters,
    Optional<BigDecimal> tricepsSkinfoldMillimeters) {

  /** Not measured, or not recorded. */
  public static final Nutrition UNKNOWN =
      new Nutrition(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * Checks the measures.
   *
   * @throws IllegalArgumentException if a measure is not positive
   */
  public Nutrition {
    Objects.requireNonNull(measured, "measured");
    requirePositive("weight", weightKilograms);
    requirePositive("height", heightCentimeters);
    requirePositive("arm circumference", armCircumferenceCentimeters);
    requirePositive("skinfold", tricepsSkinfoldMillimeters);
  }

  private static void requirePositive(String name, Optional<BigDecimal> value) {
    if (value.isPresent() && value.get().signum() <= 0) {
      throw new IllegalArgumentException(name + " must be positive: " + value.get());
    }
  }
}
