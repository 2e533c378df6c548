package org.chivit.analytics.interval;

/**
 * The two-sided quantile of the standard normal distribution: the z of {@code estimate ± z · SE}.
 *
 * <p>Algorithm AS 241 (PPND16) of M. J. Wichura, Applied Statistics 37 (1988) 477-484, of a
 * relative accuracy of about 1e-16. It agrees with R's {@code qnorm}, which is the same algorithm.
 */
public final class NormalQuantile {

  /** Half the width of the central region, in which one rational function serves. */
  private static final double CENTRAL = 0.425;

  /** The value of √(−ln tail) at which the far tail begins. */
  private static final double FAR_TAIL = 5.0;

  // The coefficients of the published algorithm, constant term first, to the digits a double holds.
  private static final double[] CENTRAL_TOP = {
    3.3871328727963665,
    133.14166789178438,
    1971.5909503065513,
    13731.69376550946,
    45921.95393154987,
    67265.7709270087,
    33430.57558358813,
    2509.0809287301227
  };
  private static final double[] CENTRAL_BOTTOM = {
    1.0,
    42.31333070160091,
    687.1870074920579,
    5394.196021424751,
    21213.794301586597,
    39307.89580009271,
    28729.085735721943,
    5226.495278852546
  };
  private static final double[] NEAR_TOP = {
    1.4234371107496835,
    4.630337846156546,
    5.769497221460691,
    3.6478483247632045,
    1.2704582524523684,
    0.2417807251774506,
    0.022723844989269184,
    0.0007745450142783414
  };
  private static final double[] NEAR_BOTTOM = {
    1.0,
    2.053191626637759,
    1.6763848301838038,
    0.6897673349851,
    0.14810397642748008,
    0.015198666563616457,
    0.0005475938084995345,
    1.0507500716444169e-09
  };
  private static final double[] FAR_TOP = {
    6.657904643501103,
    5.463784911164114,
    1.7848265399172913,
    0.29656057182850487,
    0.026532189526576124,
    0.0012426609473880784,
    2.7115555687434876e-05,
    2.0103343992922881e-07
  };
  private static final double[] FAR_BOTTOM = {
    1.0,
    0.599832206555888,
    0.1369298809227358,
    0.014875361290850615,
    0.0007868691311456133,
    1.8463183175100548e-05,
    1.421511758316446e-07,
    2.0442631033899397e-15
  };

  private NormalQuantile() {}

  /**
   * The z that a standard normal variable stays within, in absolute value, with the probability of
   * the level.
   *
   * @return a positive number; 1.959963984540054 at 95 %
   */
  public static double twoSided(ConfidenceLevel level) {
    return exceededWith((1 - level.value()) / 2);
  }

  /**
   * The number that a standard normal variable exceeds with the given probability.
   *
   * @param tail strictly between 0 and 0.5
   * @throws IllegalArgumentException if the probability is outside that range or not a number
   */
  static double exceededWith(double tail) {
    if (!(tail > 0 && tail < 0.5)) {
      throw new IllegalArgumentException("tail must be between 0 and 0.5: " + tail);
    }
    double q = 0.5 - tail;
    if (q <= CENTRAL) {
      return q * ratio(CENTRAL_TOP, CENTRAL_BOTTOM, CENTRAL * CENTRAL - q * q);
    }
    double r = Math.sqrt(-Math.log(tail));
    return r <= FAR_TAIL
        ? ratio(NEAR_TOP, NEAR_BOTTOM, r - 1.6)
        : ratio(FAR_TOP, FAR_BOTTOM, r - FAR_TAIL);
  }

  private static double ratio(double[] top, double[] bottom, double x) {
    return polynomial(top, x) / polynomial(bottom, x);
  }

  private static double polynomial(double[] coefficients, double x) {
    double value = 0;
    for (int i = coefficients.length - 1; i >= 0; i--) {
      value = value * x + coefficients[i];
    }
    return value;
  }
}
