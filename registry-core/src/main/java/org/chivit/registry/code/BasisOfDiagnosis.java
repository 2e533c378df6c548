package org.chivit.registry.code;

import java.util.Optional;

/**
 * The most valid basis of diagnosis, coded as in ICD-O-3 and by ENCR and IARC; 8 is ENCR's revision
 * of 2022 (Visser 2023, Frontiers in Oncology 1250549).
 */
public enum BasisOfDiagnosis {
  DEATH_CERTIFICATE_ONLY(0, Microscopy.NO),
  CLINICAL(1, Microscopy.NO),
  CLINICAL_INVESTIGATION(2, Microscopy.NO),
  TUMOR_MARKERS(4, Microscopy.NO),
  CYTOLOGY(5, Microscopy.YES),
  HISTOLOGY_OF_METASTASIS(6, Microscopy.YES),
  HISTOLOGY_OF_PRIMARY(7, Microscopy.YES),
  CYTOGENETIC_OR_MOLECULAR(8, Microscopy.YES),
  UNKNOWN(9, Microscopy.UNKNOWN);

  /** Whether the diagnosis was seen under a microscope or by an equal laboratory method. */
  public enum Microscopy {
    YES,
    NO,
    UNKNOWN
  }

  private final int code;
  private final Microscopy microscopy;

  BasisOfDiagnosis(int code, Microscopy microscopy) {
    this.code = code;
    this.microscopy = microscopy;
  }

  /** The digit of the scheme, 0 to 9 without 3. */
  public int code() {
    return code;
  }

  /** Whether the diagnosis counts as microscopically verified. */
  public Microscopy microscopy() {
    return microscopy;
  }

  /** Reads the digit; empty for anything else. */
  public static Optional<BasisOfDiagnosis> parse(String text) {
    String digit = text.strip();
    for (BasisOfDiagnosis basis : values()) {
      if (digit.equals(Integer.toString(basis.code))) {
        return Optional.of(basis);
      }
    }
    return Optional.empty();
  }
}
