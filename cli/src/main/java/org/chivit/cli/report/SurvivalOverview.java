package org.chivit.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.chivit.analytics.cohort.Stratum;
import org.chivit.analytics.survival.SurvivalEstimate;
import org.chivit.analytics.survival.SurvivalResult;
import org.chivit.analytics.survival.SurvivalStratum;
import org.chivit.cli.output.ReadableNumbers;
import org.chivit.cli.output.ReadingTable;
import org.chivit.cli.output.ReadingTable.Heading;

/** A survival result with one line per group, to compare the groups by. */
final class SurvivalOverview {

  private SurvivalOverview() {}

  /**
   * The table.
   *
   * @param title what stands above it
   * @param names what a reader calls the groups, by the label of the stratum
   */
  static ReadingTable of(SurvivalResult result, String title, UnaryOperator<String> names) {
    List<Heading> headings = new ArrayList<>();
    headings.add(Heading.words("group"));
    headings.add(Heading.numbers("children"));
    headings.add(Heading.numbers("events"));
    List<List<String>> rows = new ArrayList<>();
    for (SurvivalStratum stratum : result.strata()) {
      if (rows.isEmpty()) {
        stratum.estimates().forEach(e -> headings.add(Heading.numbers(e.point().label())));
        headings.add(Heading.numbers("at risk then"));
      }
      rows.add(row(stratum, names));
    }
    return new ReadingTable(title, headings, rows, result.notes());
  }

  private static List<String> row(SurvivalStratum stratum, UnaryOperator<String> names) {
    List<String> row = new ArrayList<>();
    row.add(label(stratum.stratum(), names));
    row.add(ReadableNumbers.count(stratum.n()));
    row.add(ReadableNumbers.count(stratum.events()));
    for (SurvivalEstimate estimate : stratum.estimates()) {
      row.add(cell(estimate));
    }
    row.add(
        stratum.estimates().stream()
            .map(estimate -> ReadableNumbers.count(estimate.atRisk()))
            .collect(Collectors.joining(" / ")));
    return row;
  }

  private static String label(Stratum stratum, UnaryOperator<String> names) {
    return names.apply(stratum.label());
  }

  /** What was not followed so long is not shown as an estimate. */
  private static String cell(SurvivalEstimate estimate) {
    if (estimate.beyondFollowUp()) {
      return ReadableNumbers.UNDEFINED;
    }
    String interval =
        estimate
            .interval()
            .map(
                bounds ->
                    " ("
                        + ReadableNumbers.percentage(bounds.lower())
                        + "–"
                        + ReadableNumbers.percentage(bounds.upper())
                        + ")")
            .orElse("");
    return ReadableNumbers.percent(estimate.survival()) + interval;
  }
}
