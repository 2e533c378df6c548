package org.chivit.cli.plot;

import static org.chivit.cli.plot.Markup.escape;
import static org.chivit.cli.plot.Markup.number;

import java.util.List;
import java.util.Objects;
import org.chivit.cli.plot.PlotPoint.Band;

/**
 * Survival curves with their bands, ticks where children were censored, lines to hold them against,
 * and the number at risk below each year of the axis.
 *
 * @param id a word that is unique on the page, for the references inside the figure
 * @param title what the figure shows, for a screen reader
 * @param description what is to be seen in it, in words
 * @param years the length of the axis in whole years, at least 1
 * @param curves at most {@value #MOST_CURVES}, or no eye could tell them apart
 * @param benchmarks the lines
 */
public record SurvivalPlot(
    String id,
    String title,
    String description,
    int years,
    List<PlotCurve> curves,
    List<Benchmark> benchmarks) {

  /** More curves than this cannot be told apart. */
  public static final int MOST_CURVES = 6;

  /** The bands of more curves than this would hide one another. */
  private static final int MOST_BANDS = 2;

  private static final double WIDTH = 640;
  private static final double TOP = 12;
  private static final double HEIGHT = 300;
  private static final double AXIS_SPACE = 46;
  private static final double ROW = 19;
  private static final double LETTER = 7.2;
  private static final double TICK = 4;

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if the axis is empty, the curves are too many, or a curve does
   *     not have one number at risk for each year
   */
  public SurvivalPlot {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(description, "description");
    curves = List.copyOf(curves);
    benchmarks = List.copyOf(benchmarks);
    if (years < 1 || curves.size() > MOST_CURVES) {
      throw new IllegalArgumentException(
          "no figure of " + years + " years and " + curves.size() + " curves");
    }
    for (PlotCurve curve : curves) {
      if (curve.atRisk().size() != years + 1) {
        throw new IllegalArgumentException(
            curve.label() + " has " + curve.atRisk().size() + " numbers at risk");
      }
    }
  }

  /** The figure. */
  public String toSvg() {
    double height = TOP + HEIGHT + AXIS_SPACE + ROW * (curves.size() + 1) + 6;
    StringBuilder svg = new StringBuilder(1 << 14);
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"survival-plot\" role=\"img\"")
        .append(" viewBox=\"0 0 " + number(WIDTH) + " " + number(height) + "\"")
        .append(" aria-labelledby=\"" + escape(id) + "-title " + escape(id) + "-desc\"")
        .append(" font-family=\"system-ui, 'Noto Sans', 'Noto Sans Khmer', sans-serif\"")
        .append(" font-size=\"13\" fill=\"#222\">\n")
        .append("<title id=\"" + escape(id) + "-title\">" + escape(title) + "</title>\n")
        .append("<desc id=\"" + escape(id) + "-desc\">" + escape(description) + "</desc>\n");
    appendGrid(svg);
    appendBenchmarkLines(svg);
    if (curves.size() <= MOST_BANDS) {
      for (int i = 0; i < curves.size(); i++) {
        appendBand(svg, curves.get(i), LineStyle.at(i));
      }
    }
    for (int i = 0; i < curves.size(); i++) {
      appendCurve(svg, curves.get(i), LineStyle.at(i));
    }
    appendBenchmarkLabels(svg);
    appendLabels(svg);
    appendAtRisk(svg);
    return svg.append("</svg>\n").toString();
  }

  private double left() {
    return Math.max(62, 52 + LETTER * longestLabel());
  }

  private double right() {
    return WIDTH - (curves.size() > 1 ? 14 + LETTER * longestLabel() : 20);
  }

  private int longestLabel() {
    return curves.stream().mapToInt(curve -> curve.label().length()).max().orElse(0);
  }

  private double x(double year) {
    return left() + (right() - left()) * year / years;
  }

  private static double y(double survival) {
    return TOP + HEIGHT * (1 - survival);
  }

  private void appendGrid(StringBuilder svg) {
    svg.append("<g stroke=\"#e3e3e3\">");
    for (int percent = 0; percent <= 100; percent += 20) {
      double y = y(percent / 100.0);
      line(svg, left(), y, right(), y, "");
    }
    svg.append("</g>\n<g text-anchor=\"end\">");
    for (int percent = 0; percent <= 100; percent += 20) {
      text(svg, left() - 7, y(percent / 100.0) + 4.5, "", percent + " %");
    }
    svg.append("</g>\n<g stroke=\"#444\">");
    line(svg, left(), y(0), right(), y(0), "");
    for (int year = 0; year <= years; year++) {
      line(svg, x(year), y(0), x(year), y(0) + 5, "");
    }
    svg.append("</g>\n<g text-anchor=\"middle\">");
    for (int year = 0; year <= years; year++) {
      text(svg, x(year), y(0) + 19, "", Integer.toString(year));
    }
    text(svg, (left() + right()) / 2, y(0) + 36, "", "Years since diagnosis");
    svg.append("</g>\n");
  }

  private void appendBenchmarkLines(StringBuilder svg) {
    svg.append("<g stroke=\"#777\" stroke-dasharray=\"6 4\">");
    for (Benchmark benchmark : benchmarks) {
      line(svg, left(), y(benchmark.survival()), right(), y(benchmark.survival()), "");
    }
    svg.append("</g>\n");
  }

  /** The labels stand at the late end, where curves are flat, and over the curves all the same. */
  private void appendBenchmarkLabels(StringBuilder svg) {
    svg.append("<g font-size=\"11\" fill=\"#444\" text-anchor=\"end\" stroke=\"#fff\"")
        .append(" stroke-width=\"4\" stroke-linejoin=\"round\" paint-order=\"stroke\">");
    for (Benchmark benchmark : benchmarks) {
      text(svg, right() - 5, y(benchmark.survival()) - 4, "", benchmark.label());
    }
    svg.append("</g>\n");
  }

  private void appendBand(StringBuilder svg, PlotCurve curve, LineStyle style) {
    StringBuilder upper = new StringBuilder("M" + number(x(0)) + " " + number(y(1)));
    StringBuilder lower = new StringBuilder();
    Band band = new Band(1, 1);
    double start = 0;
    double end = 0;
    for (PlotPoint point : curve.points()) {
      end = Math.min(years, point.years());
      if (point.years() > years || point.band().isEmpty()) {
        break;
      }
      upper.append("H" + number(x(end)) + "V" + number(y(point.band().get().upper())));
      lower.insert(0, "V" + number(y(band.lower())) + "H" + number(x(start)));
      band = point.band().get();
      start = end;
    }
    if (end > 0) {
      lower.insert(0, "V" + number(y(band.lower())) + "H" + number(x(start)));
      upper.append("H" + number(x(end)));
      svg.append("<path fill=\"" + style.color() + "\" fill-opacity=\"0.13\" d=\"")
          .append(upper)
          .append(lower)
          .append("Z\"/>\n");
    }
  }

  private void appendCurve(StringBuilder svg, PlotCurve curve, LineStyle style) {
    StringBuilder path = new StringBuilder("M" + number(x(0)) + " " + number(y(1)));
    StringBuilder ticks = new StringBuilder();
    String lastTick = "";
    for (PlotPoint point : curve.points()) {
      if (point.years() > years) {
        break;
      }
      String x = number(x(point.years()));
      path.append("H" + x + "V" + number(y(point.survival())));
      String tick = "M" + x + " " + number(y(point.survival()) - TICK) + "v" + number(2 * TICK);
      if (point.censored() > 0 && !tick.equals(lastTick)) {
        ticks.append(tick);
        lastTick = tick;
      }
    }
    path.append("H" + number(x(end(curve))));
    svg.append("<path " + style.stroke() + " d=\"" + path + "\"/>\n");
    svg.append("<path stroke=\"" + style.color() + "\" stroke-opacity=\"0.55\" d=\"" + ticks)
        .append("\"/>\n");
  }

  /** A curve ends with its last observation, or with the axis. */
  private double end(PlotCurve curve) {
    List<PlotPoint> points = curve.points();
    return points.isEmpty() ? 0 : Math.min(years, points.get(points.size() - 1).years());
  }

  private double lastHeight(PlotCurve curve) {
    double height = 1;
    for (PlotPoint point : curve.points()) {
      if (point.years() <= years) {
        height = point.survival();
      }
    }
    return height;
  }

  private void appendLabels(StringBuilder svg) {
    if (curves.size() < 2) {
      return;
    }
    double[] wanted = curves.stream().mapToDouble(curve -> y(lastHeight(curve)) + 4.5).toArray();
    double[] placed = LabelSpread.apart(wanted, 15, TOP + 8, TOP + HEIGHT - 2);
    for (int i = 0; i < curves.size(); i++) {
      String fill = " font-weight=\"600\" fill=\"" + LineStyle.at(i).color() + "\"";
      text(svg, right() + 7, placed[i], fill, curves.get(i).label());
    }
    svg.append('\n');
  }

  private void appendAtRisk(StringBuilder svg) {
    double y = TOP + HEIGHT + AXIS_SPACE + ROW - 5;
    text(svg, 2, y, " font-weight=\"600\"", "At risk");
    for (int i = 0; i < curves.size(); i++) {
      PlotCurve curve = curves.get(i);
      y += ROW;
      svg.append("\n<path " + LineStyle.at(i).stroke())
          .append(" d=\"M2 " + number(y - 4.5) + "h22\"/>");
      text(svg, 29, y, " fill=\"" + LineStyle.at(i).color() + "\"", curve.label());
      svg.append("<g text-anchor=\"middle\">");
      for (int year = 0; year <= years; year++) {
        text(svg, x(year), y, "", Long.toString(curve.atRisk().get(year)));
      }
      svg.append("</g>");
    }
    svg.append('\n');
  }

  private static void line(
      StringBuilder svg, double x1, double y1, double x2, double y2, String attributes) {
    svg.append("<line x1=\"" + number(x1) + "\" y1=\"" + number(y1) + "\"")
        .append(" x2=\"" + number(x2) + "\" y2=\"" + number(y2) + "\"" + attributes + "/>");
  }

  private static void text(
      StringBuilder svg, double x, double y, String attributes, String content) {
    svg.append("<text x=\"" + number(x) + "\" y=\"" + number(y) + "\"" + attributes + ">")
        .append(escape(content))
        .append("</text>");
  }
}
