package org.chivit.analytics.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.chivit.analytics.cohort.Stratum;
import org.chivit.analytics.interval.ConfidenceInterval;
import org.chivit.analytics.interval.ConfidenceLevel;
import org.chivit.analytics.interval.ProportionInterval;
import org.chivit.analytics.table.ColumnKind;
import org.chivit.analytics.table.ResultColumn;
import org.chivit.analytics.table.ResultTable;

/**
 * The answer of {@link TreatmentCoverage}.
 *
 * @param interval how the intervals were made
 * @param level the level of the intervals
 * @param engine the name of the engine that counted
 * @param by the columns that split it
 * @param strata the strata that hold a case, in the order of their values
 * @param notes what a reader must know beside the numbers, as whole sentences
 */
public record CoverageResult(
    ProportionInterval interval,
    ConfidenceLevel level,
    String engine,
    List<String> by,
    List<CoverageStratum> strata,
    List<String> notes) {

  /** Copies the lists. */
  public CoverageResult {
    Objects.requireNonNull(interval, "interval");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(engine, "engine");
    by = List.copyOf(by);
    strata = List.copyOf(strata);
    notes = List.copyOf(notes);
  }

  /** One row per stratum and step; {@code of} names whom the denominator counts. */
  public ResultTable toTable() {
    List<ResultColumn> columns = new ArrayList<>();
    for (String column : by) {
      columns.add(new ResultColumn(column, ColumnKind.TEXT));
    }
    columns.add(new ResultColumn("step", ColumnKind.TEXT));
    columns.add(new ResultColumn("cases", ColumnKind.COUNT));
    columns.add(new ResultColumn("of", ColumnKind.TEXT));
    columns.add(new ResultColumn("denominator", ColumnKind.COUNT));
    columns.add(new ResultColumn("proportion", ColumnKind.PROPORTION));
    columns.add(new ResultColumn("lower", ColumnKind.PROPORTION));
    columns.add(new ResultColumn("upper", ColumnKind.PROPORTION));

    List<List<Object>> rows = new ArrayList<>();
    for (CoverageStratum stratum : strata) {
      for (CoverageRow row : stratum.rows()) {
        List<Object> cells = new ArrayList<>();
        for (Stratum.Part part : stratum.stratum().parts()) {
          cells.add(part.value().orElse(null));
        }
        OptionalLong denominator = row.denominator();
        cells.add(row.step().label());
        cells.add(row.numerator());
        cells.add(row.step().base().map(CareStep::label).orElse(null));
        cells.add(denominator.isPresent() ? (Long) denominator.getAsLong() : null);
        cells.add(row.proportion().orElse(null));
        cells.add(row.interval().map(ConfidenceInterval::lower).orElse(null));
        cells.add(row.interval().map(ConfidenceInterval::upper).orElse(null));
        rows.add(cells);
      }
    }
    String title =
        "Treatment coverage (" + level.percent() + " % " + interval.label() + " intervals)";
    return new ResultTable(title, columns, rows, notes);
  }
}
