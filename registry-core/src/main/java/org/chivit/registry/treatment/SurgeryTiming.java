package org.chivit.registry.treatment;

import org.chivit.registry.code.CodedValue;

/** When in the course of treatment an operation was done. */
public enum SurgeryTiming implements CodedValue {
  /** Before any other treatment. */
  UPFRONT("upfront"),
  /** Of the primary tumor, after chemotherapy. */
  DELAYED_PRIMARY("delayed-primary"),
  /** Of what an earlier operation had left, or to see whether it left anything. */
  SECOND_LOOK("second-look"),
  /** After relapse or progression. */
  SALVAGE("salvage"),
  UNKNOWN("unknown");

  private final String code;

  SurgeryTiming(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
