package org.chivit.registry.outcome;

import org.chivit.registry.code.CodedValue;

/** The state of the disease at a contact. */
public enum DiseaseStatus implements CodedValue {
  NO_EVIDENCE_OF_DISEASE("no-evidence-of-disease"),
  WITH_DISEASE("with-disease"),
  UNKNOWN("unknown");

  private final String code;

  DiseaseStatus(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
