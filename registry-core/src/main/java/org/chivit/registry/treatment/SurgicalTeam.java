package org.chivit.registry.treatment;

import org.chivit.registry.code.CodedValue;

/** Who operated. */
public enum SurgicalTeam implements CodedValue {
  /** Surgeons of the hospital. */
  LOCAL("local"),
  /** Surgeons who came for a mission. */
  VISITING("visiting"),
  /** Both together. */
  JOINT("joint"),
  UNKNOWN("unknown");

  private final String code;

  SurgicalTeam(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
