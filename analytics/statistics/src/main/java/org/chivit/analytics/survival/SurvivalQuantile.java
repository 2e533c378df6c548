package org.chivit.analytics.survival;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The time by which a part of the subjects has had the event.
 *
 * @param probability the part, strictly between 0 and 1; 0.5 for the median
 * @param estimate the time; empty where the curve does not come down so far
 * @param lower the lower bound of the time; empty where the lower curve does not come down so far
 * @param upper the upper bound of the time; empty where the upper curve does not come down so far
 */
public record SurvivalQuantile(
    double probability,
    Optional<BigDecimal> estimate,
    Optional<BigDecimal> lower,
    Optional<BigDecimal> upper) {}
