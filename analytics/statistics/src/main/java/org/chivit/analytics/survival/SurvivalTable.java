package org.chivit.analytics.survival;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chivit.analytics.cohort.Stratum;
import org.chivit.analytics.interval.ConfidenceInterval;
import org.chivit.analytics.table.ColumnKind;
import org.chivit.analytics.table.ResultColumn;
import org.chivit.analytics.table.ResultTable;

/**
 * A survival result as a table: one row per stratum and time, so that it fits a narrow screen and
 * that a program reads it without taking names of columns apart. {@code events} counts up to the
 * time of the row, {@code all_events} the whole follow-up. A stratum has one row without a time
 * where no time was asked for.
 */
final class SurvivalTable {

  private SurvivalTable() {}

  static ResultTable of(SurvivalResult result) {
    List<ResultColumn> columns = new ArrayList<>();
    for (String column : result.by()) {
      columns.add(new ResultColumn(column, ColumnKind.TEXT));
    }
    columns.add(new ResultColumn("n", ColumnKind.COUNT));
    columns.add(new ResultColumn("all_events", ColumnKind.COUNT));
    String unit = result.method().unit().label();
    columns.add(new ResultColumn("median_" + unit, ColumnKind.TIME));
    columns.add(new ResultColumn("time", ColumnKind.TEXT));
    columns.add(new ResultColumn("at_risk", ColumnKind.COUNT));
    columns.add(new ResultColumn("events", ColumnKind.COUNT));
    columns.add(new ResultColumn("survival", ColumnKind.PROPORTION));
    columns.add(new ResultColumn("lower", ColumnKind.PROPORTION));
    columns.add(new ResultColumn("upper", ColumnKind.PROPORTION));
    columns.add(new ResultColumn("remark", ColumnKind.TEXT));

    List<List<Object>> rows = new ArrayList<>();
    for (SurvivalStratum stratum : result.strata()) {
      List<Object> head = head(stratum);
      if (stratum.estimates().isEmpty()) {
        List<Object> row = new ArrayList<>(head);
        while (row.size() < columns.size()) {
          row.add(null);
        }
        rows.add(row);
      }
      for (SurvivalEstimate estimate : stratum.estimates()) {
        rows.add(row(head, estimate));
      }
    }
    return new ResultTable(result.method().title(), columns, rows, result.notes());
  }

  private static List<Object> head(SurvivalStratum stratum) {
    List<Object> head = new ArrayList<>();
    for (Stratum.Part part : stratum.stratum().parts()) {
      head.add(part.value().orElse(null));
    }
    head.add(stratum.n());
    head.add(stratum.events());
    head.add(stratum.median().estimate().map(BigDecimal::doubleValue).orElse(null));
    return head;
  }

  private static List<Object> row(List<Object> head, SurvivalEstimate estimate) {
    List<Object> row = new ArrayList<>(head);
    row.add(estimate.point().label());
    row.add(estimate.atRisk());
    row.add(estimate.events());
    row.add(estimate.survival());
    Optional<ConfidenceInterval> interval = estimate.interval();
    row.add(interval.map(ConfidenceInterval::lower).orElse(null));
    row.add(interval.map(ConfidenceInterval::upper).orElse(null));
    row.add(estimate.beyondFollowUp() ? "beyond follow-up" : null);
    return row;
  }
}
