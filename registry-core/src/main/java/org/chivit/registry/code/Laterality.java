package org.chivit.registry.code;

/** The side of a paired organ. */
public enum Laterality implements CodedValue {
  RIGHT("right"),
  LEFT("left"),
  BILATERAL("bilateral"),
  /** The organ is not one of a pair. */
  NOT_PAIRED("not-paired"),
  UNKNOWN("unknown");

  private final String code;

  Laterality(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
