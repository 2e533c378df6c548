package org.chivit.analytics.survival;

import java.util.List;
import java.util.Objects;
import org.chivit.analytics.cohort.CohortFlow;
import org.chivit.analytics.table.ResultTable;

/**
 * The answer of a survival analysis.
 *
 * @param method how it was made
 * @param by the columns that split it
 * @param flow how many rows met the conditions, and what became of them
 * @param strata the strata that hold at least one usable row, in the order of their values
 * @param notes what a reader must know beside the numbers, as whole sentences
 */
public record SurvivalResult(
    SurvivalMethod method,
    List<String> by,
    CohortFlow flow,
    List<SurvivalStratum> strata,
    List<String> notes) {

  /** Copies the lists. */
  public SurvivalResult {
    Objects.requireNonNull(method, "method");
    Objects.requireNonNull(flow, "flow");
    by = List.copyOf(by);
    strata = List.copyOf(strata);
    notes = List.copyOf(notes);
  }

  /** One row per stratum and time; see {@link SurvivalTable}. */
  public ResultTable toTable() {
    return SurvivalTable.of(this);
  }
}
