package org.chivit.registry.treatment;

import org.chivit.registry.code.CodedValue;

/** What a course of treatment was given for. */
public enum TreatmentIntent implements CodedValue {
  CURATIVE("curative"),
  /** To cure, before the operation. */
  NEOADJUVANT("neoadjuvant"),
  /** To cure, after the operation. */
  ADJUVANT("adjuvant"),
  PALLIATIVE("palliative"),
  UNKNOWN("unknown");

  private final String code;

  TreatmentIntent(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
