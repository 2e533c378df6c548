package org.chivit.analytics.cohort;

import java.util.List;
import java.util.Objects;
import org.chivit.analytics.count.CountTable;

/**
 * The counts of one stratum.
 *
 * @param stratum the stratum
 * @param rows its rows of the table of counts, in the order of the table
 */
public record StratumCounts(Stratum stratum, List<CountTable.Row> rows) {

  /** Copies the list. */
  public StratumCounts {
    Objects.requireNonNull(stratum, "stratum");
    rows = List.copyOf(rows);
  }
}
