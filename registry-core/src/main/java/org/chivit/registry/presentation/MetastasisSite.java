package org.chivit.registry.presentation;

import org.chivit.registry.code.CodedValue;

/** Where a tumor had spread to, beyond the region of its origin. */
public enum MetastasisSite implements CodedValue {
  BONE("bone"),
  BONE_MARROW("bone-marrow"),
  LUNG("lung"),
  LIVER("liver"),
  /** Lymph nodes beyond those of the region. */
  LYMPH_NODES("lymph-nodes"),
  BRAIN("brain"),
  /** The linings of brain and spinal cord, or the fluid between them. */
  LEPTOMENINGES("leptomeninges"),
  /** Pleura or peritoneum, with or without fluid. */
  PLEURA_OR_PERITONEUM("pleura-or-peritoneum"),
  SKIN("skin"),
  OTHER("other");

  private final String code;

  MetastasisSite(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
