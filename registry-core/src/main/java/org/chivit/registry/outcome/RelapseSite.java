package org.chivit.registry.outcome;

import org.chivit.registry.code.CodedValue;

/** Where the disease came back. */
public enum RelapseSite implements CodedValue {
  /** At the primary site. */
  LOCAL("local"),
  /** In the lymph nodes of its region. */
  REGIONAL("regional"),
  /** Elsewhere. */
  DISTANT("distant"),
  /** At more than one of these. */
  COMBINED("combined"),
  BONE_MARROW("bone-marrow"),
  /** The central nervous system. */
  CNS("cns"),
  TESTIS("testis"),
  OTHER("other"),
  UNKNOWN("unknown");

  private final String code;

  RelapseSite(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
