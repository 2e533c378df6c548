package org.chivit.analytics.survival;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chivit.analytics.interval.ConfidenceInterval;
import org.chivit.analytics.interval.ConfidenceLevel;
import org.chivit.analytics.interval.NormalQuantile;

/**
 * On which scale the interval of a survival probability S is symmetric. G is Greenwood's sum Σ
 * d/(n(n−d)), z the normal quantile of the level. Where S is 1 because no event has happened, both
 * bounds are 1; where S is 0, G is infinite and no bound is defined.
 */
public enum IntervalTransform {

  /**
   * The complementary log-log scale: {@code S^exp(±z√G / ln S)}, always between 0 and 1. J. D.
   * Kalbfleisch and R. L. Prentice (1980), The Statistical Analysis of Failure Time Data. The
   * default of SAS; R's {@code conf.type = "log-log"}.
   */
  LOG_LOG("log-log") {
    @Override
    double lower(double survival, double rootOfSum, double z) {
      return Math.exp(Math.log(survival) * Math.exp(-z * rootOfSum / Math.log(survival)));
    }

    @Override
    double upper(double survival, double rootOfSum, double z) {
      return Math.exp(Math.log(survival) * Math.exp(z * rootOfSum / Math.log(survival)));
    }
  },

  /** The log scale: {@code S·exp(±z√G)}, the upper bound at most 1. The default of R. */
  LOG("log") {
    @Override
    double lower(double survival, double rootOfSum, double z) {
      return Math.exp(Math.log(survival) - z * rootOfSum);
    }

    @Override
    double upper(double survival, double rootOfSum, double z) {
      return Math.min(1, Math.exp(Math.log(survival) + z * rootOfSum));
    }
  },

  /** The probability itself: {@code S ± zS√G}, cut off at 0 and 1. R's {@code "plain"}. */
  PLAIN("plain") {
    @Override
    double lower(double survival, double rootOfSum, double z) {
      return Math.max(0, survival - z * survival * rootOfSum);
    }

    @Override
    double upper(double survival, double rootOfSum, double z) {
      return Math.min(1, survival + z * survival * rootOfSum);
    }
  };

  private final String label;

  IntervalTransform(String label) {
    this.label = label;
  }

  /**
   * The transform of that label.
   *
   * @throws IllegalArgumentException if there is none, naming those that there are
   */
  public static IntervalTransform ofLabel(String label) {
    for (IntervalTransform transform : values()) {
      if (transform.label.equals(label)) {
        return transform;
      }
    }
    throw new IllegalArgumentException(
        "no interval \""
            + label
            + "\"; there are: "
            + Stream.of(values()).map(IntervalTransform::label).collect(Collectors.joining(", ")));
  }

  /** The word that a user writes and a result carries: {@code log-log}. */
  public String label() {
    return label;
  }

  /**
   * The interval.
   *
   * @param survival S, between 0 and 1
   * @param greenwoodSum G, not negative; infinite where S is 0
   * @return empty where S is 0
   */
  Optional<ConfidenceInterval> interval(
      double survival, double greenwoodSum, ConfidenceLevel level) {
    if (survival == 1) {
      return Optional.of(new ConfidenceInterval(1, 1, level));
    }
    if (!(survival > 0 && Double.isFinite(greenwoodSum))) {
      return Optional.empty();
    }
    double z = NormalQuantile.twoSided(level);
    double rootOfSum = Math.sqrt(greenwoodSum);
    return Optional.of(
        new ConfidenceInterval(
            lower(survival, rootOfSum, z), upper(survival, rootOfSum, z), level));
  }

  abstract double lower(double survival, double rootOfSum, double z);

  abstract double upper(double survival, double rootOfSum, double z);
}
