package org.chivit.analytics.coverage;

import java.util.List;
import java.util.Objects;
import org.chivit.analytics.cohort.Stratum;

/**
 * The coverage of one stratum.
 *
 * @param stratum the stratum
 * @param rows one per {@link CareStep}, in its order
 */
public record CoverageStratum(Stratum stratum, List<CoverageRow> rows) {

  /** Copies the list. */
  public CoverageStratum {
    Objects.requireNonNull(stratum, "stratum");
    rows = List.copyOf(rows);
  }
}
