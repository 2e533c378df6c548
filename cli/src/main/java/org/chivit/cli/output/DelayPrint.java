package org.chivit.cli.output;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chivit.analytics.cohort.Stratum;
import org.chivit.analytics.delay.DelayQuantiles;
import org.chivit.analytics.delay.DelayResult;
import org.chivit.analytics.delay.DelayRow;
import org.chivit.analytics.delay.DelayStratum;
import org.chivit.analytics.table.ResultTable;
import org.chivit.cli.output.ReadingTable.Heading;
import org.chivit.registry.store.SnapshotId;

/**
 * The forms of the intervals of the pathway to care. JSON, times in days:
 *
 * <pre>
 * {"method": {"estimator": "quantiles", "type", "engine", "snapshot"},
 *  "strata": [{"stratum": {"COL": "value"},
 *              "intervals": [{"interval", "from", "to", "n", "zero", "monthOnly", "missing",
 *                             "imprecise", "negative", "median", "lowerQuartile",
 *                             "upperQuartile", "ninetieth"}]}]}
 * </pre>
 */
public final class DelayPrint {

  private DelayPrint() {}

  /** Every form. */
  public static Printable of(DelayResult result, SnapshotId snapshot) {
    ResultTable table = result.toTable();
    return Printable.of(
        table, () -> reading(result, table.title()), json -> write(json, result, snapshot));
  }

  /** The result for reading: a line per interval, the stratum on the first of its lines. */
  public static ReadingTable reading(DelayResult result, String title) {
    List<Heading> headings = new ArrayList<>();
    result.by().forEach(column -> headings.add(Heading.words(column)));
    headings.add(Heading.words("interval"));
    headings.add(Heading.words("from"));
    headings.add(Heading.words("to"));
    for (String name : List.of("n", "median", "IQR", "90 %", "missing", "imprecise", "negative")) {
      headings.add(Heading.numbers(name));
    }
    List<List<String>> rows = new ArrayList<>();
    for (DelayStratum stratum : result.strata()) {
      List<String> head = stratum.stratum().parts().stream().map(Stratum.Part::text).toList();
      for (DelayRow row : stratum.rows()) {
        List<String> cells = new ArrayList<>(head);
        addCells(cells, row);
        rows.add(cells);
        head = Collections.nCopies(head.size(), "");
      }
    }
    return new ReadingTable(title, headings, rows, result.notes());
  }

  private static void addCells(List<String> cells, DelayRow row) {
    cells.add(row.interval().label());
    cells.add(row.interval().from().label());
    cells.add(row.interval().to().label());
    cells.add(ReadableNumbers.count(row.n()));
    cells.add(days(row, quantiles -> ReadableNumbers.time(quantiles.median())));
    cells.add(
        days(
            row,
            quantiles ->
                ReadableNumbers.time(quantiles.lowerQuartile())
                    + "–"
                    + ReadableNumbers.time(quantiles.upperQuartile())));
    cells.add(days(row, quantiles -> ReadableNumbers.time(quantiles.ninetieth())));
    cells.add(ReadableNumbers.count(row.missing()));
    cells.add(ReadableNumbers.count(row.imprecise()));
    cells.add(ReadableNumbers.count(row.negative()));
  }

  private static String days(DelayRow row, Function<DelayQuantiles, String> text) {
    return row.quantiles().map(text).orElse(ReadableNumbers.UNDEFINED);
  }

  private static void write(JsonSink json, DelayResult result, SnapshotId snapshot) {
    json.object(
        () -> {
          json.object(
              "method",
              () -> {
                json.field("estimator", "quantiles");
                json.field("type", DelayResult.QUANTILE_TYPE);
                json.field("engine", result.engine());
                json.count("snapshot", snapshot.version());
              });
          json.array("strata", result.strata(), stratum -> json.object(() -> write(json, stratum)));
        });
  }

  private static void write(JsonSink json, DelayStratum stratum) {
    StratumJson.write(json, stratum.stratum());
    json.array("intervals", stratum.rows(), row -> json.object(() -> write(json, row)));
  }

  private static void write(JsonSink json, DelayRow row) {
    json.field("interval", row.interval().label());
    json.field("from", row.interval().from().label());
    json.field("to", row.interval().to().label());
    json.count("n", row.n());
    json.count("zero", row.zero());
    json.count("monthOnly", row.monthOnly());
    json.count("missing", row.missing());
    json.count("imprecise", row.imprecise());
    json.count("negative", row.negative());
    json.time("median", time(row, DelayQuantiles::median));
    json.time("lowerQuartile", time(row, DelayQuantiles::lowerQuartile));
    json.time("upperQuartile", time(row, DelayQuantiles::upperQuartile));
    json.time("ninetieth", time(row, DelayQuantiles::ninetieth));
  }

  private static Optional<BigDecimal> time(DelayRow row, Function<DelayQuantiles, Double> which) {
    return row.quantiles().map(which).map(BigDecimal::valueOf);
  }
}
