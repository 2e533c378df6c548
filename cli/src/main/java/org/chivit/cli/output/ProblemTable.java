package org.chivit.cli.output;

import java.util.ArrayList;
import java.util.List;
import org.chivit.analytics.table.ColumnKind;
import org.chivit.analytics.table.ResultColumn;
import org.chivit.analytics.table.ResultTable;
import org.chivit.cli.output.ReadingTable.Heading;
import org.chivit.registry.intake.ImportProblem;
import org.chivit.registry.intake.IntakeReport;
import org.chivit.registry.intake.Place;
import org.chivit.registry.intake.RowCount;

/** Everything that was found in an input, one row per problem, sorted by case. */
public final class ProblemTable {

  private static final List<ResultColumn> COLUMNS =
      List.of(
          new ResultColumn("case_id", ColumnKind.TEXT),
          new ResultColumn("severity", ColumnKind.TEXT),
          new ResultColumn("code", ColumnKind.TEXT),
          new ResultColumn("file", ColumnKind.TEXT),
          new ResultColumn("row", ColumnKind.COUNT),
          new ResultColumn("column", ColumnKind.TEXT),
          new ResultColumn("value", ColumnKind.TEXT),
          new ResultColumn("reason", ColumnKind.TEXT),
          new ResultColumn("remedy", ColumnKind.TEXT));

  private static final List<Heading> HEADINGS =
      List.of(
          Heading.words("case"),
          Heading.words("severity"),
          Heading.words("place"),
          Heading.words("field"),
          Heading.words("value"),
          Heading.sentences("what is wrong"),
          Heading.sentences("how to mend it"));

  private ProblemTable() {}

  /** The table in every form. */
  public static Printable of(IntakeReport report) {
    return Printable.of(table(report), () -> reading(report), json -> write(json, report));
  }

  private static ResultTable table(IntakeReport report) {
    List<List<Object>> rows = new ArrayList<>();
    for (ImportProblem problem : report.problems()) {
      rows.add(
          List.of(
              problem.caseId(),
              problem.severity().label(),
              problem.code(),
              problem.place().file(),
              problem.place().row(),
              problem.place().column(),
              problem.value(),
              problem.reason(),
              problem.remedy()));
    }
    return new ResultTable("Problems", COLUMNS, rows, List.of());
  }

  private static ReadingTable reading(IntakeReport report) {
    List<List<String>> rows = new ArrayList<>();
    for (ImportProblem problem : report.problems()) {
      rows.add(
          List.of(
              ReadingTable.shortened(problem.caseId()),
              problem.severity().label(),
              new Place(problem.place().file(), problem.place().row(), "").toString(),
              problem.place().column(),
              ReadingTable.shortened(problem.value()),
              problem.reason() + " (" + problem.code() + ")",
              problem.remedy()));
    }
    return new ReadingTable("Problems", HEADINGS, rows, List.of());
  }

  private static void write(JsonSink json, IntakeReport report) {
    json.object(
        () -> {
          writeFiles(json, report);
          json.array(
              "problems", report.problems(), problem -> json.object(() -> write(json, problem)));
        });
  }

  /** The account per file: {@code "files": [{"file", "read", "accepted", "rejected"}]}. */
  static void writeFiles(JsonSink json, IntakeReport report) {
    json.array("files", report.counts(), count -> json.object(() -> write(json, count)));
  }

  private static void write(JsonSink json, RowCount count) {
    json.field("file", count.file());
    json.count("read", count.read());
    json.count("accepted", count.accepted());
    json.count("rejected", count.rejected());
  }

  private static void write(JsonSink json, ImportProblem problem) {
    json.field("caseId", problem.caseId());
    json.field("severity", problem.severity().label());
    json.field("code", problem.code());
    json.field("file", problem.place().file());
    json.count("row", problem.place().row());
    json.field("column", problem.place().column());
    json.field("value", problem.value());
    json.field("reason", problem.reason());
    json.field("remedy", problem.remedy());
  }
}
