package org.chivit.registry.code.search;

import org.chivit.registry.code.CodedValue;

/** What a code of ICD-O-3 says of a tumor. */
public enum CodeAxis implements CodedValue {
  /** Where it arose. */
  TOPOGRAPHY("topography"),
  /** What it is, with its behavior. */
  MORPHOLOGY("morphology");

  private final String code;

  CodeAxis(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
