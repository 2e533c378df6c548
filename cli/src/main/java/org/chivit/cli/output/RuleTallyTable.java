package org.chivit.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chivit.analytics.table.ColumnKind;
import org.chivit.analytics.table.ResultColumn;
import org.chivit.analytics.table.ResultTable;
import org.chivit.cli.output.ReadingTable.Heading;
import org.chivit.registry.intake.IntakeReport;
import org.chivit.registry.validation.RuleTally;

/** How every rule fared over an input: in how many cases it found something or could not look. */
public final class RuleTallyTable {

  private static final List<ResultColumn> COLUMNS =
      List.of(
          new ResultColumn("rule", ColumnKind.TEXT),
          new ResultColumn("severity", ColumnKind.TEXT),
          new ResultColumn("found", ColumnKind.COUNT),
          new ResultColumn("clean", ColumnKind.COUNT),
          new ResultColumn("not_run", ColumnKind.COUNT),
          new ResultColumn("fault", ColumnKind.TEXT),
          new ResultColumn("why_not_run", ColumnKind.TEXT));

  private static final List<Heading> HEADINGS =
      List.of(
          Heading.words("rule"),
          Heading.words("severity"),
          Heading.numbers("found"),
          Heading.numbers("clean"),
          Heading.numbers("not run"),
          Heading.words("fault"));

  private static final List<String> NOTES =
      List.of(
          "Cases that could be read are counted. Not run: what the rule needs is not recorded, or does"
              + " not apply.");

  private RuleTallyTable() {}

  /** The table in every form. */
  public static Printable of(IntakeReport report, List<RuleTally> tallies) {
    return Printable.of(
        table(tallies), () -> reading(tallies), json -> write(json, report, tallies));
  }

  private static ResultTable table(List<RuleTally> tallies) {
    List<List<Object>> rows = new ArrayList<>();
    for (RuleTally tally : tallies) {
      rows.add(
          List.of(
              tally.rule().id().value(),
              tally.rule().severity().label(),
              tally.found(),
              tally.clean(),
              tally.notRunCases(),
              tally.rule().title(),
              reasons(tally)));
    }
    return new ResultTable("Rules over this input", COLUMNS, rows, NOTES);
  }

  private static String reasons(RuleTally tally) {
    return tally.notRun().entrySet().stream()
        .map(entry -> entry.getKey() + ": " + entry.getValue())
        .collect(Collectors.joining("; "));
  }

  private static ReadingTable reading(List<RuleTally> tallies) {
    List<List<String>> rows = new ArrayList<>();
    for (RuleTally tally : tallies) {
      rows.add(
          List.of(
              tally.rule().id().value(),
              tally.rule().severity().label(),
              ReadableNumbers.count(tally.found()),
              ReadableNumbers.count(tally.clean()),
              ReadableNumbers.count(tally.notRunCases()),
              tally.rule().title()));
    }
    return new ReadingTable("Rules over this input", HEADINGS, rows, NOTES);
  }

  private static void write(JsonSink json, IntakeReport report, List<RuleTally> tallies) {
    json.object(
        () -> {
          ProblemTable.writeFiles(json, report);
          json.array("rules", tallies, tally -> json.object(() -> write(json, tally)));
        });
  }

  private static void write(JsonSink json, RuleTally tally) {
    json.field("rule", tally.rule().id().value());
    json.field("severity", tally.rule().severity().label());
    json.field("fault", tally.rule().title());
    json.count("cases", tally.cases());
    json.count("found", tally.found());
    json.count("clean", tally.clean());
    json.count("notRun", tally.notRunCases());
    json.array(
        "reasonsNotRun",
        tally.notRun().entrySet(),
        entry ->
            json.object(
                () -> {
                  json.field("reason", entry.getKey());
                  json.count("cases", entry.getValue());
                }));
  }
}
