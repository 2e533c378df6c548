package org.chivit.cli.plot;

import java.util.List;
import java.util.Objects;

/**
 * One curve with its row of the table below the figure.
 *
 * @param label the group
 * @param points in the order of time; before the first of them the height is 1
 * @param atRisk how many were at risk at each year of the axis, from year 0
 */
public record PlotCurve(String label, List<PlotPoint> points, List<Long> atRisk) {

  /** Copies the lists. */
  public PlotCurve {
    Objects.requireNonNull(label, "label");
    points = List.copyOf(points);
    atRisk = List.copyOf(atRisk);
  }
}
