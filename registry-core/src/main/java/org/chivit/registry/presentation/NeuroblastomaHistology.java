package org.chivit.registry.presentation;

import org.chivit.registry.code.CodedValue;

/**
 * The histology of a neuroblastic tumor as the International Neuroblastoma Pathology Classification
 * judges it (Shimada 1999, Cancer 86:364-72).
 */
public enum NeuroblastomaHistology implements CodedValue {
  FAVORABLE("favorable"),
  UNFAVORABLE("unfavorable"),
  UNKNOWN("unknown");

  private final String code;

  NeuroblastomaHistology(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
