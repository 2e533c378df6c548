package org.chivit.registry.treatment;

import org.chivit.registry.code.CodedValue;

/** Which part of a protocol a course is. */
public enum ChemotherapyPhase implements CodedValue {
  PREOPERATIVE("preoperative"),
  POSTOPERATIVE("postoperative"),
  INDUCTION("induction"),
  CONSOLIDATION("consolidation"),
  /** Delayed intensification or reinduction. */
  INTENSIFICATION("intensification"),
  MAINTENANCE("maintenance"),
  /** With rescue by stem cells. */
  HIGH_DOSE("high-dose"),
  /** After relapse or progression. */
  SECOND_LINE("second-line"),
  OTHER("other");

  private final String code;

  ChemotherapyPhase(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
