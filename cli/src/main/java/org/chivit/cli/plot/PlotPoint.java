package org.chivit.cli.plot;

import java.util.Objects;
import java.util.Optional;

/**
 * A time at which a curve falls or somebody is censored.
 *
 * @param years when, from time zero
 * @param survival the height from this time on
 * @param band the interval from this time on, where it is defined
 * @param censored how many were censored at this time
 */
public record PlotPoint(double years, double survival, Optional<Band> band, long censored) {

  /**
   * An interval of the height.
   *
   * @param lower its lower end
   * @param upper its upper end
   */
  public record Band(double lower, double upper) {}

  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException if the time is negative or the height outside 0 to 1
   */
  public PlotPoint {
    Objects.requireNonNull(band, "band");
    if (!(years >= 0 && survival >= 0 && survival <= 1)) {
      throw new IllegalArgumentException("no point of a curve: " + years + ", " + survival);
    }
  }
}
