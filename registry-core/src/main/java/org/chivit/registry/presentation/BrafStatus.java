package org.chivit.registry.presentation;

import org.chivit.registry.code.CodedValue;

/** What was found of the gene BRAF in a glioma. */
public enum BrafStatus implements CodedValue {
  /** The mutation V600E. */
  V600E("v600e"),
  /** A fusion, such as KIAA1549::BRAF. */
  FUSION("fusion"),
  /** Neither. */
  WILD_TYPE("wild-type"),
  UNKNOWN("unknown");

  private final String code;

  BrafStatus(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
