package org.chivit.registry.presentation;

import org.chivit.registry.code.CodedValue;

/**
 * How many of the four sections of the liver a tumor reaches before treatment: PRETEXT of SIOPEL,
 * 2017 (Towbin 2018, Pediatric Radiology 48:536-554).
 */
public enum PretextGroup implements CodedValue {
  I("I"),
  II("II"),
  III("III"),
  IV("IV");

  private final String code;

  PretextGroup(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
