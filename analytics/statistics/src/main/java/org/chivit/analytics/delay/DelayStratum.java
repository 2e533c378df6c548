package org.chivit.analytics.delay;

import java.util.List;
import java.util.Objects;
import org.chivit.analytics.cohort.Stratum;

/**
 * The intervals of one stratum.
 *
 * @param stratum the stratum
 * @param rows one per {@link DelayInterval}, in its order
 */
public record DelayStratum(Stratum stratum, List<DelayRow> rows) {

  /** Copies the list. */
  public DelayStratum {
    Objects.requireNonNull(stratum, "stratum");
    rows = List.copyOf(rows);
  }
}
