package org.chivit.registry.treatment;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.chivit.registry.date.PartialDate;

/**
 * One course of radiotherapy.
 *
 * @param start the first fraction
 * @param end the last fraction given, if known
 * @param site the field, in the hospital's own words
 * @param totalDoseGray the dose given in gray, exactly as written
 * @param fractions how many fractions were given
 * @param intent what it was given for
 * @param status how far it has come
 * @param delivery how and where it was given
 */
public record RadiotherapyCourse(
    PartialDate start,
    Optional<PartialDate> end,
    Optional<String> site,
    Optional<BigDecimal> totalDoseGray,
    OptionalInt fractions,
    TreatmentIntent intent,
    CourseStatus status,
    RadiotherapyDelivery delivery) {

  /**
   * Checks that nothing is null, and that dose and number of fractions are positive.
   *
   * @throws IllegalArgumentException if the dose or the number of fractions is zero or negative
   */
  public RadiotherapyCourse {
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(end, "end");
    Objects.requireNonNull(site, "site");
    Objects.requireNonNull(intent, "intent");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(delivery, "delivery");
    if (totalDoseGray.isPresent() && totalDoseGray.get().signum() <= 0) {
      throw new IllegalArgumentException("dose must be positive: " + totalDoseGray.get());
    }
    if (fractions.isPresent() && fractions.getAsInt() <= 0) {
      throw new IllegalArgumentException("fractions must be positive: " + fractions.getAsInt());
    }
  }

  /** A course of which nothing more is recorded. */
  public RadiotherapyCourse(
      PartialDate start,
      Optional<PartialDate> end,
      Optional<String> site,
      Optional<BigDecimal> totalDoseGray,
      OptionalInt fractions,
      TreatmentIntent intent,
      CourseStatus status) {
    this(start, end, site, totalDoseGray, fractions, intent, status, RadiotherapyDelivery.UNKNOWN);
  }
}
