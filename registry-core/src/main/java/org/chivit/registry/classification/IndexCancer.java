package org.chivit.registry.classification;

import org.chivit.registry.code.CodedValue;

/**
 * The six index cancers by which the WHO Global Initiative for Childhood Cancer is followed
 * (CureAll framework, 2021).
 */
public enum IndexCancer implements CodedValue {
  ACUTE_LYMPHOBLASTIC_LEUKEMIA("acute-lymphoblastic-leukemia", "Acute lymphoblastic leukemia"),
  BURKITT_LYMPHOMA("burkitt-lymphoma", "Burkitt lymphoma"),
  HODGKIN_LYMPHOMA("hodgkin-lymphoma", "Hodgkin lymphoma"),
  RETINOBLASTOMA("retinoblastoma", "Retinoblastoma"),
  WILMS_TUMOR("wilms-tumor", "Wilms tumor"),
  /**
   * Has no group of its own in ICCC-3: its list of codes is ours and awaits the sign-off of a
   * clinician (INTERPRETATIONS.md, "Low-grade glioma").
   */
  LOW_GRADE_GLIOMA("low-grade-glioma", "Low-grade glioma");

  private final String code;
  private final String label;

  IndexCancer(String code, String label) {
    this.code = code;
    this.label = label;
  }

  @Override
  public String code() {
    return code;
  }

  /** Its name. */
  public String label() {
    return label;
  }
}
