package org.chivit.registry.code;

/** An answer to a question; what was not recorded is unknown. */
public enum Answer implements CodedValue {
  YES("yes"),
  NO("no"),
  UNKNOWN("unknown");

  private final String code;

  Answer(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
