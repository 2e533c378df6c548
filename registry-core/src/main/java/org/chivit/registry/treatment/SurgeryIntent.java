package org.chivit.registry.treatment;

import org.chivit.registry.code.CodedValue;

/** Why an operation was done. */
public enum SurgeryIntent implements CodedValue {
  CURATIVE("curative"),
  PALLIATIVE("palliative"),
  DIAGNOSTIC("diagnostic"),
  UNKNOWN("unknown");

  private final String code;

  SurgeryIntent(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
