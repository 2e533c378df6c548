package org.chivit.registry.synthetic;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The random numbers of one case: SplitMix64 (Steele, Lea and Flood 2014, OOPSLA), started from a
 * mix of the seed and the index of the case.
 *
 * <p>It is written out here, and its functions use {@link StrictMath}, because the same case must
 * come out on every machine and in every later Java; {@code java.util.random} promises neither for
 * its distributions.
 */
final class CaseRandom {

  private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

  private long state;

  private CaseRandom(long state) {
    this.state = state;
  }

  /**
   * The numbers of one case. Seed and index pass through the mixing function one after the other,
   * so that neighboring cases, and neighboring seeds, share nothing.
   */
  static CaseRandom of(long seed, long index) {
    return new CaseRandom(mix(mix(seed) + index * GOLDEN_GAMMA));
  }

  /** The mixing function of SplitMix64: a bijection of the 64-bit numbers. */
  static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  /** A number of 64 random bits. */
  long nextLong() {
    state += GOLDEN_GAMMA;
    return mix(state);
  }

  /** A number from 0, included, to 1, excluded. */
  double unit() {
    return (nextLong() >>> 11) * 0x1.0p-53;
  }

  /** A whole number between two others, both included. */
  int between(int low, int high) {
    return low + (int) (unit() * (high - low + 1));
  }

  /** True in so many cases of a hundred. */
  boolean chance(double percent) {
    return unit() * 100 < percent;
  }

  /**
   * Whole days from a log-normal distribution; sigma is the standard deviation of the logarithm.
   */
  int logNormalDays(double medianDays, double sigma) {
    // Box and Muller 1958; the second number of the pair is not used, so that each draw stands for
    // itself. 1 - unit() keeps the logarithm finite.
    double normal =
        StrictMath.sqrt(-2 * StrictMath.log(1 - unit())) * StrictMath.cos(2 * Math.PI * unit());
    return (int) StrictMath.round(medianDays * StrictMath.exp(sigma * normal));
  }

  /**
   * A number from a log-normal distribution, rounded to decimal places; sigma is the standard
   * deviation of the logarithm.
   */
  BigDecimal logNormal(double median, double sigma, int places) {
    double normal =
        StrictMath.sqrt(-2 * StrictMath.log(1 - unit())) * StrictMath.cos(2 * Math.PI * unit());
    return rounded(median * StrictMath.exp(sigma * normal), places);
  }

  /** A number rounded to decimal places. */
  static BigDecimal rounded(double value, int places) {
    return BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP);
  }

  /** Whole days from a Weibull distribution, given by its median and its shape. */
  int weibullDays(double medianDays, double shape) {
    double scale = medianDays / StrictMath.pow(StrictMath.log(2), 1 / shape);
    double days = scale * StrictMath.pow(-StrictMath.log(1 - unit()), 1 / shape);
    return (int) StrictMath.round(days);
  }

  /** Whole days to something that happens to so many percent of children a year. */
  int daysAtYearlyPercent(double percent) {
    double ratePerDay = -StrictMath.log(1 - percent / 100) / 365.25;
    return (int) StrictMath.round(-StrictMath.log(1 - unit()) / ratePerDay);
  }
}
