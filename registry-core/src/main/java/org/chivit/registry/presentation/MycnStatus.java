package org.chivit.registry.presentation;

import org.chivit.registry.code.CodedValue;

/** Whether the gene MYCN is amplified in a neuroblastoma. */
public enum MycnStatus implements CodedValue {
  AMPLIFIED("amplified"),
  NOT_AMPLIFIED("not-amplified"),
  UNKNOWN("unknown");

  private final String code;

  MycnStatus(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
