package org.chivit.analytics.delay;

import org.chivit.registry.store.AnalysisColumn;

/**
 * An interval between two anchors of the pathway to care. Papers use one word for different pairs
 * of anchors, so a result always prints both.
 *
 * <p>The anchors are those of the Aarhus statement (D. Weller and others, British Journal of Cancer
 * 106 (2012) 1262-1267), the names also those of T. Dang-Tan and E. L. Franco, Cancer 110 (2007)
 * 703-713. An interval is computed from its own two anchors only: where a referral was not dated
 * the first contact does not stand in for it, since a median would then mix two intervals.
 */
public enum DelayInterval {
  /** From the first symptom to the first contact with any health professional. */
  PATIENT(
      "patient",
      Anchor.of("first symptom", AnalysisColumn.FIRST_SYMPTOM_DAY),
      Anchor.of("first contact", AnalysisColumn.FIRST_CONTACT_DAY)),

  /** From the referral to the first visit to the oncology center. */
  REFERRAL(
      "referral",
      Anchor.of("referral", AnalysisColumn.REFERRAL_DAY),
      Anchor.of("first oncology visit", AnalysisColumn.ONCOLOGY_VISIT_DAY)),

  /** From the first contact to the diagnosis: the diagnostic interval of the Aarhus statement. */
  DIAGNOSIS(
      "diagnosis",
      Anchor.of("first contact", AnalysisColumn.FIRST_CONTACT_DAY),
      Anchor.of("diagnosis", AnalysisColumn.DIAGNOSIS_DAY)),

  /** From the diagnosis to the start of the first treatment. */
  TREATMENT(
      "treatment",
      Anchor.of("diagnosis", AnalysisColumn.DIAGNOSIS_DAY),
      Anchor.of("treatment start", AnalysisColumn.TREATMENT_START_DAY)),

  /** From the first symptom to the start of the first treatment. */
  TOTAL(
      "total",
      Anchor.of("first symptom", AnalysisColumn.FIRST_SYMPTOM_DAY),
      Anchor.of("treatment start", AnalysisColumn.TREATMENT_START_DAY));

  private final String label;
  private final Anchor from;
  private final Anchor to;

  DelayInterval(String label, Anchor from, Anchor to) {
    this.label = label;
    this.from = from;
    this.to = to;
  }

  /** The name of the interval: {@code patient}. */
  public String label() {
    return label;
  }

  /** Where it starts. */
  public Anchor from() {
    return from;
  }

  /** Where it ends. */
  public Anchor to() {
    return to;
  }
}
