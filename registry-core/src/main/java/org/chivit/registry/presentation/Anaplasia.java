package org.chivit.registry.presentation;

import org.chivit.registry.code.CodedValue;

/** Anaplasia of a Wilms tumor or rhabdomyosarcoma. */
public enum Anaplasia implements CodedValue {
  ABSENT("absent"),
  FOCAL("focal"),
  DIFFUSE("diffuse"),
  UNKNOWN("unknown");

  private final String code;

  Anaplasia(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
