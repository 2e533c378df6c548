package org.chivit.registry.staging;

import org.chivit.registry.code.CodedValue;

/** What a stage rests on, the strongest evidence that was used. */
public enum StageBasis implements CodedValue {
  CLINICAL("clinical"),
  IMAGING("imaging"),
  PATHOLOGICAL("pathological"),
  UNKNOWN("unknown");

  private final String code;

  StageBasis(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
