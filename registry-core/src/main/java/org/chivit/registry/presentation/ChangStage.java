package org.chivit.registry.presentation;

import org.chivit.registry.code.CodedValue;

/**
 * The spread of a tumor of the central nervous system (Chang 1969, Radiology 93:1351-9, M stages).
 */
public enum ChangStage implements CodedValue {
  /** None found. */
  M0("M0"),
  /** Tumor cells in the cerebrospinal fluid. */
  M1("M1"),
  /** Nodules in the skull, beyond the primary site. */
  M2("M2"),
  /** Nodules in the spinal canal. */
  M3("M3"),
  /** Beyond the nervous system. */
  M4("M4");

  private final String code;

  ChangStage(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
