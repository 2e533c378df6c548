package org.chivit.cli.output;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.chivit.analytics.cohort.Stratum;
import org.chivit.analytics.coverage.CareStep;
import org.chivit.analytics.coverage.CoverageResult;
import org.chivit.analytics.coverage.CoverageRow;
import org.chivit.analytics.coverage.CoverageStratum;
import org.chivit.analytics.table.ResultTable;
import org.chivit.cli.output.ReadingTable.Heading;
import org.chivit.registry.store.SnapshotId;

/**
 * The forms of a result of treatment coverage. JSON:
 *
 * <pre>
 * {"method": {"estimator": "proportion", "interval", "level", "engine", "snapshot"},
 *  "strata": [{"stratum": {"COL": "value"},
 *              "steps": [{"step", "cases", "of", "denominator", "proportion", "lower",
 *                         "upper"}]}]}
 * </pre>
 */
public final class CoveragePrint {

  private CoveragePrint() {}

  /** Every form. */
  public static Printable of(CoverageResult result, SnapshotId snapshot) {
    ResultTable table = result.toTable();
    return Printable.of(
        table, () -> reading(result, table.title()), json -> write(json, result, snapshot));
  }

  /** The result for reading: a line per step, the stratum on the first of its lines. */
  public static ReadingTable reading(CoverageResult result, String title) {
    List<Heading> headings = new ArrayList<>();
    result.by().forEach(column -> headings.add(Heading.words(column)));
    headings.add(Heading.words("step"));
    headings.add(Heading.numbers("cases"));
    headings.add(Heading.numbers("of"));
    headings.add(Heading.words("who"));
    headings.add(Heading.numbers("part"));
    headings.add(Heading.numbers("interval"));
    List<List<String>> rows = new ArrayList<>();
    for (CoverageStratum stratum : result.strata()) {
      List<String> head = stratum.stratum().parts().stream().map(Stratum.Part::text).toList();
      for (CoverageRow row : stratum.rows()) {
        List<String> cells = new ArrayList<>(head);
        addCells(cells, row);
        rows.add(cells);
        head = Collections.nCopies(head.size(), "");
      }
    }
    return new ReadingTable(title, headings, rows, result.notes());
  }

  private static void addCells(List<String> cells, CoverageRow row) {
    cells.add(row.step().label());
    cells.add(ReadableNumbers.count(row.numerator()));
    if (row.denominator().isEmpty()) {
      cells.addAll(List.of("", "", "", ""));
      return;
    }
    cells.add(ReadableNumbers.count(row.denominator().getAsLong()));
    cells.add(row.step().base().map(CareStep::label).orElse(""));
    cells.add(row.proportion().map(ReadableNumbers::percent).orElse(ReadableNumbers.UNDEFINED));
    cells.add(
        row.interval().map(ReadableNumbers::percentInterval).orElse(ReadableNumbers.UNDEFINED));
  }

  private static void write(JsonSink json, CoverageResult result, SnapshotId snapshot) {
    json.object(
        () -> {
          json.object(
              "method",
              () -> {
                json.field("estimator", "proportion");
                json.field("interval", result.interval().label());
                json.number("level", OptionalDouble.of(result.level().value()));
                json.field("engine", result.engine());
                json.count("snapshot", snapshot.version());
              });
          json.array("strata", result.strata(), stratum -> json.object(() -> write(json, stratum)));
        });
  }

  private static void write(JsonSink json, CoverageStratum stratum) {
    StratumJson.write(json, stratum.stratum());
    json.array("steps", stratum.rows(), row -> json.object(() -> write(json, row)));
  }

  private static void write(JsonSink json, CoverageRow row) {
    json.field("step", row.step().label());
    json.count("cases", row.numerator());
    json.field("of", row.step().base().map(CareStep::label));
    json.count(
        "denominator",
        row.denominator().isPresent()
            ? Optional.of(row.denominator().getAsLong())
            : Optional.empty());
    json.number(
        "proportion", row.proportion().map(OptionalDouble::of).orElse(OptionalDouble.empty()));
    json.bounds(row.interval());
  }
}
