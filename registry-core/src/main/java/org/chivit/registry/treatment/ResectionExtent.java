package org.chivit.registry.treatment;

import org.chivit.registry.code.CodedValue;

/** What an operation left behind: the residual tumor classification of the UICC. */
public enum ResectionExtent implements CodedValue {
  R0("r0"),
  R1("r1"),
  R2("r2"),
  RX("rx");

  private final String code;

  ResectionExtent(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
