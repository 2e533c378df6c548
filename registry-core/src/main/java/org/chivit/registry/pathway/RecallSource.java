package org.chivit.registry.pathway;

import org.chivit.registry.code.CodedValue;

/**
 * From whom the dates of the way to care are known; they are the less reliable the further back
 * they lie (Aarhus statement, Weller 2012).
 */
public enum RecallSource implements CodedValue {
  PARENT("parent"),
  REFERRAL_LETTER("referral-letter"),
  CHART("chart"),
  OTHER("other"),
  UNKNOWN("unknown");

  private final String code;

  RecallSource(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
