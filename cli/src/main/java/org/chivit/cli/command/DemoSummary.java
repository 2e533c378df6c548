package org.chivit.cli.command;

import java.nio.file.Path;
import java.util.List;
import org.chivit.analytics.cohort.Endpoint;
import org.chivit.analytics.count.CaseCounter;
import org.chivit.analytics.count.local.LocalCounter;
import org.chivit.analytics.coverage.TreatmentCoverage;
import org.chivit.analytics.delay.DelayAnalysis;
import org.chivit.analytics.survival.SurvivalAnalysis;
import org.chivit.analytics.survival.SurvivalOptions;
import org.chivit.analytics.survival.SurvivalResult;
import org.chivit.cli.environment.CliEnvironment;
import org.chivit.cli.output.AtomicFile;
import org.chivit.cli.report.SummaryPage;
import org.chivit.registry.store.AnalysisColumn;
import org.chivit.registry.store.CaseStore;
import org.chivit.registry.store.Snapshot;
import org.chivit.registry.store.parquet.ParquetCaseStore;

/** Writes the summary page of a registry. */
final class DemoSummary {

  private final CliEnvironment environment;

  DemoSummary(CliEnvironment environment) {
    this.environment = environment;
  }

  /**
   * Counts and writes.
   *
   * @return the page
   */
  Path write(Path registry, Path page) {
    CaseStore store = ParquetCaseStore.open(environment.resolve(registry));
    Snapshot snapshot = store.latest();
    try (CaseCounter counter = new LocalCounter(store.open(snapshot).columns())) {
      SummaryPage summary =
          new SummaryPage(
              snapshot,
              survival(counter, List.of()),
              survival(counter, List.of(AnalysisColumn.ICCC_MAIN.columnName())),
              survival(counter, List.of(AnalysisColumn.STAGE_TIER1.columnName())),
              TreatmentCoverage.of(counter, List.of(), List.of()),
              DelayAnalysis.of(counter, List.of(), List.of()));
      AtomicFile.write(environment.resolve(page), summary.toHtml());
    }
    return page;
  }

  private static SurvivalResult survival(CaseCounter counter, List<String> by) {
    return SurvivalAnalysis.ofCases(
        counter, List.of(), by, Endpoint.OVERALL, SurvivalOptions.withDefaults());
  }
}
