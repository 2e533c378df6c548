package org.chivit.registry.outcome;

import org.chivit.registry.code.CodedValue;

/** Whether the child lived at a contact. */
public enum VitalStatus implements CodedValue {
  ALIVE("alive"),
  DEAD("dead"),
  UNKNOWN("unknown");

  private final String code;

  VitalStatus(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
