package org.chivit.registry.pathway;

import org.chivit.registry.code.CodedValue;

/** Why a child came late. */
public enum ReasonForDelay implements CodedValue {
  /** The family could not pay. */
  POVERTY("poverty"),
  /** The way was too far or could not be traveled. */
  TRANSPORT("transport"),
  /** Nobody thought of a grave illness. */
  NO_AWARENESS("no-awareness"),
  /** The illness was taken for another. */
  MISDIAGNOSIS("misdiagnosis"),
  /** Cancer was thought of, but the child was not sent on. */
  REFERRAL_NOT_MADE("referral-not-made"),
  /** The family did not want it. */
  REFUSED("refused"),
  /** There was no bed, machine or appointment. */
  BED_WAIT("bed-wait"),
  OTHER("other");

  private final String code;

  ReasonForDelay(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
