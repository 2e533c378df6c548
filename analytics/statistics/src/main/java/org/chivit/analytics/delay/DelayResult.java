package org.chivit.analytics.delay;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chivit.analytics.cohort.Stratum;
import org.chivit.analytics.table.ColumnKind;
import org.chivit.analytics.table.ResultColumn;
import org.chivit.analytics.table.ResultTable;

/**
 * The answer of {@link DelayAnalysis}.
 *
 * @param engine the name of the engine that counted
 * @param by the columns that split it
 * @param strata the strata that hold a case, in the order of their values
 * @param notes what a reader must know beside the numbers, as whole sentences
 */
public record DelayResult(
    String engine, List<String> by, List<DelayStratum> strata, List<String> notes) {

  /** The name of the quantiles, as a result carries it. */
  public static final String QUANTILE_TYPE = "Hyndman-Fan 7";

  /** Copies the lists. */
  public DelayResult {
    Objects.requireNonNull(engine, "engine");
    by = List.copyOf(by);
    strata = List.copyOf(strata);
    notes = List.copyOf(notes);
  }

  /** One row per stratum and interval, times in days. */
  public ResultTable toTable() {
    List<ResultColumn> columns = new ArrayList<>();
    for (String column : by) {
      columns.add(new ResultColumn(column, ColumnKind.TEXT));
    }
    columns.add(new ResultColumn("interval", ColumnKind.TEXT));
    columns.add(new ResultColumn("from", ColumnKind.TEXT));
    columns.add(new ResultColumn("to", ColumnKind.TEXT));
    columns.add(new ResultColumn("n", ColumnKind.COUNT));
    columns.add(new ResultColumn("median_days", ColumnKind.TIME));
    columns.add(new ResultColumn("q1_days", ColumnKind.TIME));
    columns.add(new ResultColumn("q3_days", ColumnKind.TIME));
    columns.add(new ResultColumn("p90_days", ColumnKind.TIME));
    columns.add(new ResultColumn("zero", ColumnKind.COUNT));
    columns.add(new ResultColumn("month_only", ColumnKind.COUNT));
    columns.add(new ResultColumn("missing", ColumnKind.COUNT));
    columns.add(new ResultColumn("imprecise", ColumnKind.COUNT));
    columns.add(new ResultColumn("negative", ColumnKind.COUNT));

    List<List<Object>> rows = new ArrayList<>();
    for (DelayStratum stratum : strata) {
      for (DelayRow row : stratum.rows()) {
        List<Object> cells = new ArrayList<>();
        for (Stratum.Part part : stratum.stratum().parts()) {
          cells.add(part.value().orElse(null));
        }
        cells.addAll(cells(row));
        rows.add(cells);
      }
    }
    String title = "Intervals of the pathway to care, in days (quantiles " + QUANTILE_TYPE + ")";
    return new ResultTable(title, columns, rows, notes);
  }

  private static List<Object> cells(DelayRow row) {
    Optional<DelayQuantiles> quantiles = row.quantiles();
    List<Object> cells = new ArrayList<>();
    cells.add(row.interval().label());
    cells.add(row.interval().from().label());
    cells.add(row.interval().to().label());
    cells.add(row.n());
    cells.add(quantiles.map(DelayQuantiles::median).orElse(null));
    cells.add(quantiles.map(DelayQuantiles::lowerQuartile).orElse(null));
    cells.add(quantiles.map(DelayQuantiles::upperQuartile).orElse(null));
    cells.add(quantiles.map(DelayQuantiles::ninetieth).orElse(null));
    cells.add(row.zero());
    cells.add(row.monthOnly());
    cells.add(row.missing());
    cells.add(row.imprecise());
    cells.add(row.negative());
    return cells;
  }
}
