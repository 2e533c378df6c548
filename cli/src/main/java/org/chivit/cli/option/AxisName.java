package org.chivit.cli.option;

import java.util.Locale;
import org.chivit.registry.code.search.CodeAxis;

/** Which codes of ICD-O-3 are searched, as a user writes it. */
public enum AxisName {
  /** Sites. */
  TOPOGRAPHY,
  /** Kinds of tumors. */
  MORPHOLOGY,
  /** Both. */
  ALL;

  /** Whether codes of an axis are wanted. */
  public boolean has(CodeAxis axis) {
    return this == ALL || toString().equals(axis.code());
  }

  /** The word that a user writes. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
