package org.chivit.registry.classification;

/** An edition of the International Classification of Childhood Cancer. */
public enum IcccEdition {
  /**
   * The third edition as revised in 2017 for ICD-O-3.1 (Steliarova-Foucher 2005, Cancer
   * 103:1457-67; the SEER recode "ICD-O-3/IARC 2017").
   */
  ICCC3_2017("ICCC-3/2017");

  private final String label;

  IcccEdition(String label) {
    this.label = label;
  }

  /** How the edition is named in the store and in reports. */
  public String label() {
    return label;
  }
}
