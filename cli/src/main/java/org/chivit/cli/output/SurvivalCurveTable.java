package org.chivit.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.chivit.analytics.cohort.Stratum;
import org.chivit.analytics.survival.SurvivalPoint;
import org.chivit.analytics.survival.SurvivalResult;
import org.chivit.analytics.survival.SurvivalStratum;
import org.chivit.analytics.table.ColumnKind;
import org.chivit.analytics.table.ResultColumn;
import org.chivit.analytics.table.ResultTable;

/** The whole curves of a survival result: one row per stratum and distinct time of exit. */
public final class SurvivalCurveTable {

  private SurvivalCurveTable() {}

  /** The table. */
  public static ResultTable of(SurvivalResult result) {
    List<ResultColumn> columns = new ArrayList<>();
    result.by().forEach(column -> columns.add(new ResultColumn(column, ColumnKind.TEXT)));
    String unit = result.method().unit().label();
    columns.add(new ResultColumn("time_" + unit, ColumnKind.TIME));
    columns.add(new ResultColumn("at_risk", ColumnKind.COUNT));
    columns.add(new ResultColumn("events", ColumnKind.COUNT));
    columns.add(new ResultColumn("censored", ColumnKind.COUNT));
    columns.add(new ResultColumn("survival", ColumnKind.PROPORTION));
    columns.add(new ResultColumn("standard_error", ColumnKind.PROPORTION));
    columns.add(new ResultColumn("lower", ColumnKind.PROPORTION));
    columns.add(new ResultColumn("upper", ColumnKind.PROPORTION));
    List<List<Object>> rows = new ArrayList<>();
    for (SurvivalStratum stratum : result.strata()) {
      for (SurvivalPoint point : stratum.curve().points()) {
        rows.add(row(stratum.stratum(), point));
      }
    }
    return new ResultTable(result.method().title(), columns, rows, result.notes());
  }

  private static List<Object> row(Stratum stratum, SurvivalPoint point) {
    List<Object> row = new ArrayList<>();
    stratum.parts().forEach(part -> row.add(part.value().orElse(null)));
    row.add(point.time().doubleValue());
    row.add(point.atRisk());
    row.add(point.events());
    row.add(point.censored());
    row.add(point.survival());
    row.add(orNull(point.standardError()));
    row.add(point.interval().map(bounds -> bounds.lower()).orElse(null));
    row.add(point.interval().map(bounds -> bounds.upper()).orElse(null));
    return row;
  }

  private static Double orNull(OptionalDouble number) {
    return number.isPresent() ? number.getAsDouble() : null;
  }
}
