package org.chivit.registry.treatment;

import org.chivit.registry.code.CodedValue;

/** How radiation was given. */
public enum RadiotherapyTechnique implements CodedValue {
  /** Planned on plain images. */
  TWO_DIMENSIONAL("2d"),
  /** Conformal, planned on computed tomography. */
  THREE_DIMENSIONAL("3d"),
  /** Modulated in intensity, arcs among them. */
  INTENSITY_MODULATED("imrt"),
  BRACHYTHERAPY("brachytherapy"),
  OTHER("other"),
  UNKNOWN("unknown");

  private final String code;

  RadiotherapyTechnique(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
