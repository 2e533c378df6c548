package org.chivit.registry.validation.fact;

import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.chivit.registry.date.PartialDate;
import org.chivit.registry.registration.RegistryCase;

/**
 * The ages at the incidence date that the recorded dates allow. Both ends are equal where both
 * dates are known to the day.
 *
 * @param leastYears the least age in completed years
 * @param mostYears the greatest age in completed years
 * @param leastDays the least age in days
 * @param mostDays the greatest age in days
 */
public record PossibleAge(int leastYears, int mostYears, long leastDays, long mostDays) {

  /** Why there is no age, where there is none. */
  public static final String UNKNOWN = "birth date not recorded, or after the incidence date";

  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException if an age is negative or the least exceeds the greatest
   */
  public PossibleAge {
    if (leastYears < 0 || leastDays < 0 || leastYears > mostYears || leastDays > mostDays) {
      throw new IllegalArgumentException(
          "ages must not be negative and must ascend: "
              + leastYears
              + " to "
              + mostYears
              + " years, "
              + leastDays
              + " to "
              + mostDays
              + " days");
    }
  }

  /**
   * The age of a case.
   *
   * @return the age, or empty if the birth date is not recorded or certainly lies after the
   *     incidence date
   */
  public static Optional<PossibleAge> of(RegistryCase registryCase) {
    PartialDate incidence = registryCase.tumor().incidenceDate();
    return registryCase
        .patient()
        .birthDate()
        .filter(birth -> !incidence.isCertainlyBefore(birth))
        .map(birth -> between(birth, incidence));
  }

  private static PossibleAge between(PartialDate birth, PartialDate incidence) {
    return new PossibleAge(
        Math.max(0, Period.between(birth.latest(), incidence.earliest()).getYears()),
        Period.between(birth.earliest(), incidence.latest()).getYears(),
        Math.max(0, ChronoUnit.DAYS.between(birth.latest(), incidence.earliest())),
        ChronoUnit.DAYS.between(birth.earliest(), incidence.latest()));
  }

  /** Whether the age in completed years lies between the two, both included. */
  public Certainty yearsWithin(int lowest, int highest) {
    if (mostYears < lowest || leastYears > highest) {
      return Certainty.NO;
    }
    return leastYears >= lowest && mostYears <= highest ? Certainty.YES : Certainty.UNDECIDED;
  }

  /** Whether the age in days is at least this. */
  public Certainty daysAtLeast(long days) {
    if (leastDays >= days) {
      return Certainty.YES;
    }
    return mostDays < days ? Certainty.NO : Certainty.UNDECIDED;
  }

  /** The age in completed years, in words: {@code 3 years} or {@code 3 to 4 years}. */
  public String inYears() {
    return (leastYears == mostYears ? "" + leastYears : leastYears + " to " + mostYears)
        + (mostYears == 1 ? " year" : " years");
  }

  /** The age in days, in words: {@code 600 days} or {@code 540 to 570 days}. */
  public String inDays() {
    return (leastDays == mostDays ? "" + leastDays : leastDays + " to " + mostDays)
        + (mostDays == 1 ? " day" : " days");
  }
}
