package org.chivit.analytics.coverage;

import java.util.Optional;
import org.chivit.registry.store.AnalysisColumn;

/**
 * A step of care that is counted. The modalities overlap, since a child may have several; the four
 * states of completion add up to those who started.
 */
public enum CareStep {
  REGISTERED("registered", Optional.empty()),
  STARTED("treatment started", Optional.of(REGISTERED)),
  SURGERY("surgery", Optional.of(STARTED)),
  RADIOTHERAPY("radiotherapy", Optional.of(STARTED)),
  CHEMOTHERAPY("chemotherapy", Optional.of(STARTED)),
  COMPLETED("completed", Optional.of(STARTED)),
  ONGOING("ongoing", Optional.of(STARTED)),
  STOPPED("stopped", Optional.of(STARTED)),
  COMPLETION_UNKNOWN("completion unknown", Optional.of(STARTED));

  private final String label;
  private final Optional<CareStep> base;

  CareStep(String label, Optional<CareStep> base) {
    this.label = label;
    this.base = base;
  }

  /** The step for people: {@code treatment started}. */
  public String label() {
    return label;
  }

  /** The step whose count is the denominator; empty for {@link #REGISTERED}, which has none. */
  public Optional<CareStep> base() {
    return base;
  }

  /** Whether a case took this step. */
  boolean isTaken(CareValues values) {
    boolean started = values.isYes(AnalysisColumn.TREATMENT_STARTED);
    return switch (this) {
      case REGISTERED -> true;
      case STARTED -> started;
      case SURGERY -> started && values.isYes(AnalysisColumn.SURGERY);
      case RADIOTHERAPY -> started && values.isYes(AnalysisColumn.RADIOTHERAPY);
      case CHEMOTHERAPY -> started && values.isYes(AnalysisColumn.CHEMOTHERAPY);
      case COMPLETED, ONGOING, STOPPED -> started && values.completionIs(label);
      case COMPLETION_UNKNOWN ->
          started
              && !values.completionIs(COMPLETED.label)
              && !values.completionIs(ONGOING.label)
              && !values.completionIs(STOPPED.label);
    };
  }
}
