package org.chivit.registry.treatment;

import org.chivit.registry.code.CodedValue;

/** Why a course ended before its plan did. */
public enum StopReason implements CodedValue {
  TOXICITY("toxicity"),
  PROGRESSION("progression"),
  REFUSED("refused"),
  ABANDONED("abandoned"),
  DIED("died"),
  /** Drug, machine or bed could not be had. */
  UNAVAILABLE("unavailable"),
  COST("cost"),
  OTHER("other");

  private final String code;

  StopReason(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
