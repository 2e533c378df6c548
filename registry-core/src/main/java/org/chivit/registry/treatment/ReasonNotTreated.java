package org.chivit.registry.treatment;

import org.chivit.registry.code.CodedValue;

/** Why a child was not given the treatment that its tumor called for. */
public enum ReasonNotTreated implements CodedValue {
  REFUSED("refused"),
  ABANDONED("abandoned"),
  /** Too ill for it. */
  MEDICALLY_UNFIT("medically-unfit"),
  /** Died before it could begin. */
  DIED_BEFORE("died-before"),
  REFERRED_ABROAD("referred-abroad"),
  /** The hospital cannot give it. */
  NO_MODALITY("no-modality"),
  /** The drug could not be had. */
  NO_DRUG("no-drug"),
  OTHER("other");

  private final String code;

  ReasonNotTreated(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
