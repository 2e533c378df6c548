package org.chivit.cli.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.chivit.analytics.cohort.Stratum;
import org.chivit.analytics.survival.SurvivalCurve;
import org.chivit.analytics.survival.SurvivalEstimate;
import org.chivit.analytics.survival.SurvivalPoint;
import org.chivit.analytics.survival.SurvivalResult;
import org.chivit.analytics.survival.SurvivalStratum;
import org.chivit.cli.output.ReadableNumbers;
import org.chivit.cli.plot.Benchmark;
import org.chivit.cli.plot.PlotCurve;
import org.chivit.cli.plot.PlotPoint;
import org.chivit.cli.plot.SurvivalPlot;

/** The figure of a survival result whose times are days. */
final class SurvivalFigure {

  private static final BigDecimal DAYS_PER_YEAR = new BigDecimal("365.25");
  private static final int YEARS = 5;
  private static final int MOST_CURVES = 4;
  private static final Set<String> UNKNOWN = Set.of(Stratum.MISSING, "unknown");

  /** The lines that the hospital and its donors hold survival against, with who says so. */
  private static final List<Benchmark> BENCHMARKS =
      List.of(
          new Benchmark(0.8, "80 %: high-income countries, as quoted by Japan Heart"),
          new Benchmark(0.6, "60 %: the target of WHO for 2030"),
          new Benchmark(0.2, "20 %: Cambodia before, as quoted by Japan Heart"));

  private SurvivalFigure() {}

  /**
   * The figure.
   *
   * @param id a word that is unique on the page
   * @param title what it shows
   * @param names what a reader calls the groups, by the label of the stratum
   */
  static String of(SurvivalResult result, String id, String title, UnaryOperator<String> names) {
    List<SurvivalStratum> strata = largestKnown(result.strata());
    List<PlotCurve> curves = new ArrayList<>();
    for (SurvivalStratum stratum : strata) {
      curves.add(curve(names.apply(stratum.stratum().label()), stratum.curve()));
    }
    return new SurvivalPlot(id, title, describe(strata, names), YEARS, curves, BENCHMARKS).toSvg();
  }

  /**
   * The strata to draw, in their order: as many as can be told apart, of most children, and of
   * those whose group is known.
   */
  private static List<SurvivalStratum> largestKnown(List<SurvivalStratum> strata) {
    List<SurvivalStratum> largest =
        strata.stream()
            .filter(stratum -> !UNKNOWN.contains(stratum.stratum().label()))
            .sorted(Comparator.comparingLong(SurvivalStratum::n).reversed())
            .limit(MOST_CURVES)
            .toList();
    return strata.stream().filter(largest::contains).toList();
  }

  private static PlotCurve curve(String label, SurvivalCurve curve) {
    List<PlotPoint> points = new ArrayList<>();
    for (SurvivalPoint point : curve.points()) {
      points.add(
          new PlotPoint(
              point.time().doubleValue() / DAYS_PER_YEAR.doubleValue(),
              point.survival(),
              band(point),
              point.censored()));
    }
    List<Long> atRisk = new ArrayList<>();
    for (int year = 0; year <= YEARS; year++) {
      atRisk.add(curve.at(DAYS_PER_YEAR.multiply(BigDecimal.valueOf(year))).atRisk());
    }
    return new PlotCurve(label, points, atRisk);
  }

  private static Optional<PlotPoint.Band> band(SurvivalPoint point) {
    return point.interval().map(bounds -> new PlotPoint.Band(bounds.lower(), bounds.upper()));
  }

  private static String describe(List<SurvivalStratum> strata, UnaryOperator<String> names) {
    return strata.stream()
        .map(stratum -> names.apply(stratum.stratum().label()) + ": " + estimates(stratum))
        .collect(Collectors.joining(" "));
  }

  private static String estimates(SurvivalStratum stratum) {
    return stratum.estimates().stream()
        .filter(estimate -> !estimate.beyondFollowUp())
        .map(SurvivalFigure::sentence)
        .collect(Collectors.joining(", ", "", "."));
  }

  private static String sentence(SurvivalEstimate estimate) {
    return ReadableNumbers.percent(estimate.survival()) + " at " + estimate.point().label();
  }
}
