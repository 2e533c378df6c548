package org.chivit.analytics.survival;

import java.util.Optional;
import java.util.OptionalDouble;
import org.chivit.analytics.interval.ConfidenceInterval;

/**
 * A survival curve read at a time that was asked for.
 *
 * @param point the time
 * @param atRisk how many are at risk at the time: entry &lt; time ≤ exit
 * @param events how many had the event up to and including the time
 * @param survival the probability to be free of the event after the time, between 0 and 1
 * @param standardError Greenwood's standard error of the survival; empty where the survival is 0
 * @param interval the confidence interval of the survival; empty where the survival is 0
 * @param beyondFollowUp whether the time lies after the last observation, so that the survival is
 *     the last known one carried on rather than an estimate
 */
public record SurvivalEstimate(
    TimePoint point,
    long atRisk,
    long events,
    double survival,
    OptionalDouble standardError,
    Optional<ConfidenceInterval> interval,
    boolean beyondFollowUp) {}
