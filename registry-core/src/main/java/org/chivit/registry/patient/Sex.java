package org.chivit.registry.patient;

import org.chivit.registry.code.CodedValue;

/** The sex of a patient as registered. */
public enum Sex implements CodedValue {
  MALE("male"),
  FEMALE("female"),
  OTHER("other"),
  UNKNOWN("unknown");

  private final String code;

  Sex(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
