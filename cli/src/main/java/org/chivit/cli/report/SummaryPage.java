package org.chivit.cli.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.chivit.analytics.cohort.Stratum;
import org.chivit.analytics.coverage.CoverageResult;
import org.chivit.analytics.delay.DelayResult;
import org.chivit.analytics.survival.SurvivalResult;
import org.chivit.cli.output.CoveragePrint;
import org.chivit.cli.output.DelayPrint;
import org.chivit.cli.output.ReadableNumbers;
import org.chivit.cli.plot.Markup;
import org.chivit.registry.classification.IcccGroups;
import org.chivit.registry.store.Snapshot;

/**
 * One page on a registry of synthetic cases: survival, the cascade of care, the intervals of the
 * way to care. Everything it needs is in the file.
 *
 * @param snapshot what was counted
 * @param overall survival of all cases
 * @param byGroup survival by main diagnostic group
 * @param byStage survival by stage
 * @param coverage treatment of all cases
 * @param delays the intervals of all cases
 */
public record SummaryPage(
    Snapshot snapshot,
    SurvivalResult overall,
    SurvivalResult byGroup,
    SurvivalResult byStage,
    CoverageResult coverage,
    DelayResult delays) {

  private static final String TITLE = "Children's cancer registry: summary";

  /** Checks that nothing is null. */
  public SummaryPage {
    Objects.requireNonNull(snapshot, "snapshot");
    Objects.requireNonNull(overall, "overall");
    Objects.requireNonNull(byGroup, "byGroup");
    Objects.requireNonNull(byStage, "byStage");
    Objects.requireNonNull(coverage, "coverage");
    Objects.requireNonNull(delays, "delays");
  }

  /** The page. */
  public String toHtml() {
    return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        + "<link rel=\"icon\" href=\"data:,\">\n<title>"
        + TITLE
        + "</title>\n<style>\n"
        + styleSheet()
        + "</style>\n</head>\n<body>\n<header>\n"
        + "<p class=\"synthetic\"><strong>Synthetic data.</strong> Every case on this page was made"
        + " by a program. No child here is real, and no number says anything of a hospital.</p>\n"
        + "<h1>"
        + TITLE
        + "</h1>\n"
        + Html.paragraph(
            ReadableNumbers.count(snapshot.cases())
                + " cases, snapshot "
                + snapshot.id()
                + " of "
                + ReadableNumbers.moment(snapshot.time())
                + ".")
        + "</header>\n<main>\n"
        + survival()
        + groups()
        + stages()
        + care()
        + intervals()
        + "</main>\n<footer>\n"
        + Html.paragraph(
            "Made by Chivit from snapshot " + snapshot.id() + "; made again, it is the same page.")
        + "</footer>\n</body>\n</html>\n";
  }

  private String survival() {
    return section(
        "Overall survival",
        figure(
            SurvivalFigure.of(
                overall, "overall", "Overall survival of all cases", label -> "All cases"),
            "Kaplan-Meier estimate with its 95 % log-log interval; ticks mark children who were"
                + " last seen alive then. The dashed lines are quoted from others, whose methods"
                + " and times they do not tell: a place on the scale, not a comparison."),
        Html.table(SurvivalOverview.of(overall, "Overall survival", label -> "All cases")));
  }

  private String groups() {
    return section(
        "By diagnosis",
        Html.table(
            SurvivalOverview.of(
                byGroup,
                "Overall survival by main group of ICCC-3",
                SummaryPage::diagnosticGroup)));
  }

  private String stages() {
    UnaryOperator<String> names = SummaryPage::stage;
    return section(
        "By stage",
        figure(
            SurvivalFigure.of(byStage, "stage", "Overall survival by stage", names),
            "Toronto stage, tier 1: the four groups of most children. Stages of different tumors"
                + " share a name here, and tumors that Toronto does not stage are left out of the"
                + " figure."),
        Html.table(SurvivalOverview.of(byStage, "Overall survival by Toronto stage", names)));
  }

  private String care() {
    return section(
        "Cascade of care", Html.table(CoveragePrint.reading(coverage, coverage.toTable().title())));
  }

  private String intervals() {
    return section(
        "The way to care", Html.table(DelayPrint.reading(delays, delays.toTable().title())));
  }

  private static String diagnosticGroup(String main) {
    return IcccGroups.standard()
        .mainLabel(main)
        .map(label -> main + " " + label)
        .orElse("Not classified");
  }

  private static String stage(String stage) {
    return stage.equals(Stratum.MISSING) ? "not staged" : stage;
  }

  private static String section(String heading, String... parts) {
    return "<section>\n<h2>"
        + Markup.escape(heading)
        + "</h2>\n"
        + String.join("", parts)
        + "</section>\n";
  }

  private static String figure(String svg, String caption) {
    return "<figure>\n<div class=\"wide\">\n"
        + svg
        + "</div>\n<figcaption>"
        + Markup.escape(caption)
        + "</figcaption>\n</figure>\n";
  }

  private static String styleSheet() {
    try (InputStream css = SummaryPage.class.getResourceAsStream("summary.css")) {
      return new String(
          Objects.requireNonNull(css, "summary.css").readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
