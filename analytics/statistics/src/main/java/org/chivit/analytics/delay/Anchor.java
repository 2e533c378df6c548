package org.chivit.analytics.delay;

import java.util.Objects;
import org.chivit.registry.store.AnalysisColumn;

/**
 * A dated point of the pathway to care.
 *
 * @param label its name for people
 * @param day the analysis column of its day
 * @param precision the analysis column that says how much of the date is known
 */
public record Anchor(String label, AnalysisColumn day, AnalysisColumn precision) {

  /** Checks that nothing is null. */
  public Anchor {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(precision, "precision");
  }

  /** An anchor whose column of precision is named after its column of the day. */
  static Anchor of(String label, AnalysisColumn day) {
    String name = day.name();
    String stem = name.substring(0, name.length() - "DAY".length());
    return new Anchor(label, day, AnalysisColumn.valueOf(stem + "PRECISION"));
  }
}
