package org.chivit.analytics.survival;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.chivit.analytics.interval.ConfidenceLevel;

/**
 * The product-limit estimator of survival (E. L. Kaplan and P. Meier, Journal of the American
 * Statistical Association 53 (1958) 457-481) with Greenwood's variance (1926).
 *
 * <p>With n at risk and d events at each distinct time, {@code S = Π (1 − d/n)} over the times up
 * to t, and the standard error of S is {@code S·√G} with {@code G = Σ d/(n(n−d))}. Products and
 * sums are taken in ascending order of time, so that the same counts give the same digits. Where
 * everyone at risk has the event, S is 0 from there on, G infinite, and the standard error and the
 * interval are undefined: R's {@code survfit} prints NaN and NA there.
 *
 * <p>Agrees with R's {@code survfit} and SAS's {@code LIFETEST}; with delayed entry S may reach 0
 * early, when few are at risk, and then stays there.
 */
public final class KaplanMeier {

  private static final KaplanMeier DEFAULTS =
      new KaplanMeier(IntervalTransform.LOG_LOG, ConfidenceLevel.NINETY_FIVE);

  private final IntervalTransform transform;
  private final ConfidenceLevel level;

  private KaplanMeier(IntervalTransform transform, ConfidenceLevel level) {
    this.transform = Objects.requireNonNull(transform, "transform");
    this.level = Objects.requireNonNull(level, "level");
  }

  /** Log-log intervals of 95 %. */
  public static KaplanMeier withDefaults() {
    return DEFAULTS;
  }

  /** The same with another transform of the interval. */
  public KaplanMeier with(IntervalTransform newTransform) {
    return new KaplanMeier(newTransform, level);
  }

  /** The same with another level of the interval. */
  public KaplanMeier with(ConfidenceLevel newLevel) {
    return new KaplanMeier(transform, newLevel);
  }

  /** Estimates the curve. */
  public SurvivalCurve estimate(RiskTable table) {
    List<SurvivalPoint> points = new ArrayList<>(table.rows().size());
    double survival = 1;
    double greenwoodSum = 0;
    for (RiskTable.Row row : table.rows()) {
      if (row.events() > 0) {
        double n = (double) row.atRisk();
        double d = (double) row.events();
        double free = (double) (row.atRisk() - row.events());
        survival *= free / n;
        greenwoodSum += free == 0 ? Double.POSITIVE_INFINITY : d / (n * free);
      }
      points.add(
          new SurvivalPoint(
              row.time(),
              row.atRisk(),
              row.events(),
              row.censored(),
              survival,
              survival == 0
                  ? OptionalDouble.empty()
                  : OptionalDouble.of(survival * Math.sqrt(greenwoodSum)),
              transform.interval(survival, greenwoodSum, level)));
    }
    return new SurvivalCurve(table, points, level);
  }
}
