package org.chivit.registry.treatment;

import org.chivit.registry.code.CodedValue;

/** The gravest complication of an operation (Dindo 2004, Annals of Surgery 240:205-13). */
public enum ClavienDindo implements CodedValue {
  /** There was none. */
  NONE("none"),
  /** Needed nothing beyond basic care. */
  I("I"),
  /** Needed drugs, a transfusion or parenteral nutrition. */
  II("II"),
  /** Needed an intervention without general anesthesia. */
  IIIA("IIIa"),
  /** Needed an intervention under general anesthesia. */
  IIIB("IIIb"),
  /** Threatened life, with one organ failing. */
  IVA("IVa"),
  /** Threatened life, with several organs failing. */
  IVB("IVb"),
  /** Death. */
  V("V");

  private final String code;

  ClavienDindo(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
