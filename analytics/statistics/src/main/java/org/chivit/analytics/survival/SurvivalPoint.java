package org.chivit.analytics.survival;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import org.chivit.analytics.interval.ConfidenceInterval;

/**
 * A survival curve at one distinct time of exit.
 *
 * @param time the time, in the unit of the data
 * @param atRisk how many are at risk at this time: entry &lt; time ≤ exit
 * @param events how many of them have the event at this time
 * @param censored how many of them are censored at this time
 * @param survival the probability to be free of the event after this time, between 0 and 1
 * @param standardError Greenwood's standard error of the survival; empty where the survival is 0
 * @param interval the confidence interval of the survival; empty where the survival is 0
 */
public record SurvivalPoint(
    BigDecimal time,
    long atRisk,
    long events,
    long censored,
    double survival,
    OptionalDouble standardError,
    Optional<ConfidenceInterval> interval) {}
