package org.chivit.analytics.survival;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chivit.analytics.cohort.CohortFlow;
import org.chivit.analytics.cohort.CohortFlowTally;
import org.chivit.analytics.cohort.Endpoint;
import org.chivit.analytics.cohort.Stratification;
import org.chivit.analytics.cohort.StratumCounts;
import org.chivit.analytics.count.CaseCounter;
import org.chivit.analytics.count.Comparison;
import org.chivit.analytics.count.CountKey;
import org.chivit.analytics.count.CountTable;
import org.chivit.analytics.count.UnknownColumnException;

/**
 * Survival by Kaplan and Meier of the cases of a registry, or of the rows of a researcher's table:
 * count, then estimate. Data that cannot be used are left out and counted; a question that cannot
 * be answered is an exception.
 */
public final class SurvivalAnalysis {

  private SurvivalAnalysis() {}

  /**
   * Survival of the cases of a registry, in days from the incidence date.
   *
   * @param counter counts the registry
   * @param where the conditions that a case must meet
   * @param by the columns that split the result
   * @throws UnknownColumnException if there is no such column
   * @throws IllegalArgumentException if the options are not in days, a column stands twice, or a
   *     literal does not fit its column
   */
  public static SurvivalResult ofCases(
      CaseCounter counter,
      List<Comparison> where,
      List<String> by,
      Endpoint endpoint,
      SurvivalOptions options) {
    if (options.unit() != TimeUnit.DAYS) {
      throw new IllegalArgumentException(
          "the times of a registry are in days, not in " + options.unit().label());
    }
    Stratification strata = new Stratification(by);
    CountTable counts = counter.count(strata.query(where, List.of(endpoint.followUp())));
    SurvivalMethod method = method(counter, Optional.of(endpoint), options);
    return estimate(method, options, strata, counts, new CaseReading(counts), List.of());
  }

  /**
   * Survival of the rows of a table, whose columns are read as text.
   *
   * @param counter counts the table
   * @param columns which columns hold what
   * @param where the conditions that a row must meet
   * @param by the columns that split the result
   * @throws UnknownColumnException if there is no such column
   * @throws IllegalArgumentException if a column stands twice, or if the values of the event column
   *     do not explain themselves and no value is named
   */
  public static SurvivalResult ofTable(
      CaseCounter counter,
      TableColumns columns,
      List<Comparison> where,
      List<String> by,
      SurvivalOptions options) {
    Stratification strata = new Stratification(by);
    List<CountKey> keys = new ArrayList<>();
    keys.add(new CountKey.Value(columns.time()));
    keys.add(new CountKey.Value(columns.event()));
    columns.entry().ifPresent(entry -> keys.add(new CountKey.Value(entry)));
    CountTable counts = counter.count(strata.query(where, keys));
    TableReading reading = TableReading.of(columns, counts);
    SurvivalMethod method = method(counter, Optional.empty(), options);
    return estimate(method, options, strata, counts, reading, reading.notes());
  }

  private static SurvivalMethod method(
      CaseCounter counter, Optional<Endpoint> endpoint, SurvivalOptions options) {
    return new SurvivalMethod(
        options.interval(), options.level(), endpoint, options.unit(), counter.engine());
  }

  private static SurvivalResult estimate(
      SurvivalMethod method,
      SurvivalOptions options,
      Stratification stratification,
      CountTable counts,
      RowReading reading,
      List<String> notesOnReading) {
    CohortFlowTally tally = new CohortFlowTally();
    List<BigDecimal> times = new ArrayList<>();
    List<SurvivalStratum> strata = new ArrayList<>();
    List<String> unusable = new ArrayList<>();
    for (StratumCounts some : stratification.split(counts)) {
      List<Observation> observations = new ArrayList<>();
      for (CountTable.Row row : some.rows()) {
        reading.read(row, tally).ifPresent(observations::add);
      }
      if (observations.isEmpty()) {
        unusable.add(some.stratum().label());
        continue;
      }
      RiskTable table = RiskTable.of(observations);
      strata.add(
          SurvivalStratum.of(some.stratum(), options.estimator().estimate(table), options.at()));
      for (Observation observation : observations) {
        times.add(observation.exit());
        observation.entry().ifPresent(times::add);
      }
    }

    CohortFlow flow = tally.flow();
    List<String> notes = new ArrayList<>(notesOnReading);
    notes.addAll(SurvivalNotes.of(flow, strata, options));
    if (!unusable.isEmpty()) {
      notes.add("No usable row in: " + String.join("; ", unusable) + ".");
    }
    CloseTimes.note(times).ifPresent(notes::add);
    return new SurvivalResult(method, stratification.columns(), flow, strata, notes);
  }
}
