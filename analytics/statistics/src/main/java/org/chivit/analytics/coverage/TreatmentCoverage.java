package org.chivit.analytics.coverage;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.chivit.analytics.cohort.Stratification;
import org.chivit.analytics.cohort.StratumCounts;
import org.chivit.analytics.count.CaseCounter;
import org.chivit.analytics.count.Comparison;
import org.chivit.analytics.count.CountKey;
import org.chivit.analytics.count.CountTable;
import org.chivit.analytics.count.UnknownColumnException;
import org.chivit.analytics.interval.ConfidenceLevel;
import org.chivit.analytics.interval.ProportionInterval;
import org.chivit.registry.store.AnalysisColumn;

/**
 * Treatment coverage: of the registered cases, how many started treatment; of those, how many had
 * each modality and how far the treatment came. Proportions carry Wilson intervals of 95 %.
 *
 * <p>A value that is missing counts as "not recorded as given": it stays in the denominator, so a
 * proportion is a lower limit where treatment is recorded badly.
 */
public final class TreatmentCoverage {

  private TreatmentCoverage() {}

  /**
   * Counts the coverage.
   *
   * @param counter counts the registry
   * @param where the conditions that a case must meet
   * @param by the columns that split the result
   * @throws UnknownColumnException if there is no such column
   * @throws IllegalArgumentException if a column stands twice or a literal does not fit its column
   */
  public static CoverageResult of(CaseCounter counter, List<Comparison> where, List<String> by) {
    Stratification stratification = new Stratification(by);
    List<CountKey> keys = new ArrayList<>();
    for (AnalysisColumn column : CareValues.COLUMNS) {
      keys.add(new CountKey.Value(column.columnName()));
    }
    CountTable counts = counter.count(stratification.query(where, keys));

    List<CoverageStratum> strata = new ArrayList<>();
    for (StratumCounts some : stratification.split(counts)) {
      strata.add(new CoverageStratum(some.stratum(), rows(counts, some.rows())));
    }
    List<String> notes =
        strata.isEmpty()
            ? List.of("No case meets the conditions.")
            : List.of(
                "A case may have several modalities. What is not recorded counts as not given.");
    return new CoverageResult(
        ProportionInterval.WILSON,
        ConfidenceLevel.NINETY_FIVE,
        counter.engine(),
        stratification.columns(),
        strata,
        notes);
  }

  private static List<CoverageRow> rows(CountTable table, List<CountTable.Row> counts) {
    Map<CareStep, Long> taken = new EnumMap<>(CareStep.class);
    for (CountTable.Row row : counts) {
      CareValues values = new CareValues(table, row);
      for (CareStep step : CareStep.values()) {
        taken.merge(step, step.isTaken(values) ? row.count() : 0, Math::addExact);
      }
    }
    List<CoverageRow> rows = new ArrayList<>();
    for (CareStep step : CareStep.values()) {
      OptionalLong base =
          step.base().isPresent()
              ? OptionalLong.of(taken.get(step.base().get()))
              : OptionalLong.empty();
      rows.add(CoverageRow.of(step, taken.get(step), base, ConfidenceLevel.NINETY_FIVE));
    }
    return rows;
  }
}
