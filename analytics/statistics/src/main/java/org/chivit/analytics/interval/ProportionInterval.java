package org.chivit.analytics.interval;

/** Methods that make a confidence interval of a proportion; each constant carries its formula. */
public enum ProportionInterval {

  /**
   * The score interval without continuity correction: the proportions π that a normal test with the
   * variance π(1−π)/n does not reject, which are the roots of {@code (1 + z²/n)π² − (2p + z²/n)π +
   * p² = 0}. E. B. Wilson, Journal of the American Statistical Association 22 (1927) 209-212.
   *
   * <p>The lower bound of no success is exactly 0, the upper bound of nothing but successes exactly
   * 1. Agrees with R's {@code prop.test(k, n, correct = FALSE)} and SAS's {@code BINOMIAL(WILSON)}.
   */
  WILSON("Wilson") {
    @Override
    ConfidenceInterval bounds(long successes, long trials, double z, ConfidenceLevel level) {
      double n = (double) trials;
      double p = successes / n;
      double q = (trials - successes) / n;
      double scale = 1 + z * z / n;
      double root = z * Math.sqrt(p * q / n + z * z / (4 * n * n));
      double upper = successes == trials ? 1 : (p + z * z / (2 * n) + root) / scale;
      // The product of the roots is p²/scale: this way a small lower bound loses no digits.
      double lower = p * p / (scale * upper);
      return new ConfidenceInterval(lower, upper, level);
    }
  };

  private final String label;

  ProportionInterval(String label) {
    this.label = label;
  }

  /** The name of the method for people. */
  public String label() {
    return label;
  }

  /**
   * The interval of a proportion.
   *
   * @param successes the numerator
   * @param trials the denominator
   * @throws IllegalArgumentException if there is no trial, or the successes are negative or more
   *     than the trials
   */
  public ConfidenceInterval of(long successes, long trials, ConfidenceLevel level) {
    if (!(trials > 0 && successes >= 0 && successes <= trials)) {
      throw new IllegalArgumentException("no proportion: " + successes + " of " + trials);
    }
    return bounds(successes, trials, NormalQuantile.twoSided(level), level);
  }

  abstract ConfidenceInterval bounds(long successes, long trials, double z, ConfidenceLevel level);
}
