package org.chivit.cli.output;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.chivit.analytics.cohort.Stratum;
import org.chivit.analytics.survival.SurvivalEstimate;
import org.chivit.analytics.survival.SurvivalQuantile;
import org.chivit.analytics.survival.SurvivalResult;
import org.chivit.analytics.survival.SurvivalStratum;
import org.chivit.cli.output.ReadingTable.Heading;

/**
 * A survival result for reading: a line per stratum and time, what belongs to the whole stratum on
 * the first of its lines alone, narrow enough for a terminal of eighty columns.
 */
public final class SurvivalReading {

  private SurvivalReading() {}

  /** The table. */
  public static ReadingTable of(SurvivalResult result) {
    List<Heading> headings = new ArrayList<>();
    result.by().forEach(column -> headings.add(Heading.words(column)));
    String unit = result.method().unit().label();
    headings.add(Heading.numbers("n"));
    headings.add(Heading.numbers("events"));
    headings.add(Heading.numbers("median " + unit));
    headings.add(Heading.numbers("at"));
    headings.add(Heading.numbers("at risk"));
    headings.add(Heading.numbers("survival"));
    headings.add(Heading.numbers("interval"));
    headings.add(Heading.words(""));
    List<List<String>> rows = new ArrayList<>();
    for (SurvivalStratum stratum : result.strata()) {
      List<String> head = head(stratum);
      if (stratum.estimates().isEmpty()) {
        rows.add(padded(head, headings.size()));
      }
      for (SurvivalEstimate estimate : stratum.estimates()) {
        List<String> row = new ArrayList<>(head);
        addEstimate(row, estimate);
        rows.add(row);
        head = Collections.nCopies(head.size(), "");
      }
    }
    return new ReadingTable(result.method().title(), headings, rows, result.notes());
  }

  private static List<String> head(SurvivalStratum stratum) {
    List<String> head = new ArrayList<>();
    stratum.stratum().parts().stream().map(Stratum.Part::text).forEach(head::add);
    head.add(ReadableNumbers.count(stratum.n()));
    head.add(ReadableNumbers.count(stratum.events()));
    head.add(median(stratum.median()));
    return head;
  }

  /** The median of a stratum, or what stands for one that was not reached. */
  public static String median(SurvivalQuantile median) {
    return median
        .estimate()
        .map(time -> ReadableNumbers.time(time.doubleValue()))
        .orElse("not reached");
  }

  private static List<String> padded(List<String> head, int width) {
    List<String> row = new ArrayList<>(head);
    row.addAll(Collections.nCopies(width - head.size(), ""));
    return row;
  }

  private static void addEstimate(List<String> row, SurvivalEstimate estimate) {
    row.add(estimate.point().label());
    row.add(ReadableNumbers.count(estimate.atRisk()));
    row.add(ReadableNumbers.percent(estimate.survival()));
    row.add(interval(estimate));
    row.add(estimate.beyondFollowUp() ? "beyond follow-up" : "");
  }

  /** The bounds of an estimate as percentages: {@code 55.0–68.3 %}. */
  public static String interval(SurvivalEstimate estimate) {
    return estimate
        .interval()
        .map(ReadableNumbers::percentInterval)
        .orElse(ReadableNumbers.UNDEFINED);
  }
}
