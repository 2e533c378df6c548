package org.chivit.registry.treatment;

import org.chivit.registry.code.CodedValue;

/** How far a course of treatment has come. */
public enum CourseStatus implements CodedValue {
  COMPLETED("completed"),
  ONGOING("ongoing"),
  STOPPED("stopped"),
  UNKNOWN("unknown");

  private final String code;

  CourseStatus(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
