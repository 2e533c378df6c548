package org.chivit.registry.outcome;

import org.chivit.registry.code.CodedValue;

/** The class of cause of a death. */
public enum CauseOfDeath implements CodedValue {
  DISEASE("disease"),
  TOXICITY("toxicity"),
  INFECTION("infection"),
  BLEEDING("bleeding"),
  SURGICAL("surgical"),
  ABANDONMENT("abandonment"),
  OTHER("other"),
  UNKNOWN("unknown");

  private final String code;

  CauseOfDeath(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
