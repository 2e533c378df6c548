package org.chivit.analytics.survival;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a step curve that starts at height 0 reaches a height, by the rule of R's {@code
 * quantile.survfit}: the first step that reaches it, within a tolerance of √ε; the midpoint of the
 * flat part where the curve runs exactly at the height, up to the last observation where it never
 * leaves it. A bound's curve may come down again in its tail; the steps are then taken in the order
 * of their heights, as R does.
 */
final class CurveCrossing {

  /** R's {@code sqrt(.Machine$double.eps)}. */
  private static final double TOLERANCE = Math.sqrt(Math.ulp(1.0));

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private record Step(BigDecimal time, double height) {}

  private final List<Step> byHeight = new ArrayList<>();
  private final BigDecimal lastTime;
  private final double lastNewHeight;

  /**
   * Takes the steps.
   *
   * @param times the times of the steps, ascending; at least one
   * @param heights the height from each time on, NaN where it is undefined
   */
  CurveCrossing(List<BigDecimal> times, double[] heights) {
    Set<Double> seen = new HashSet<>();
    seen.add(0.0);
    byHeight.add(new Step(BigDecimal.ZERO, 0));
    double last = 0;
    for (int i = 0; i < heights.length; i++) {
      if (seen.add(heights[i])) {
        last = heights[i];
        if (!Double.isNaN(last)) {
          byHeight.add(new Step(times.get(i), last));
        }
      }
    }
    byHeight.sort(Comparator.comparingDouble(Step::height));
    lastTime = times.get(times.size() - 1);
    lastNewHeight = last;
  }

  /** The time at which the curve reaches a height strictly between 0 and 1. */
  Optional<BigDecimal> at(double height) {
    Optional<BigDecimal> reached = firstOfAtLeast(height - TOLERANCE);
    if (reached.isEmpty()) {
      return Optional.empty();
    }
    Optional<BigDecimal> left =
        Math.abs(height - lastNewHeight) < TOLERANCE
            ? Optional.of(lastTime)
            : firstOfAtLeast(height + TOLERANCE);
    return left.map(end -> Decimals.normal(reached.get().add(end).multiply(HALF)));
  }

  private Optional<BigDecimal> firstOfAtLeast(double height) {
    for (Step step : byHeight) {
      if (step.height() >= height) {
        return Optional.of(step.time());
      }
    }
    return Optional.empty();
  }
}
