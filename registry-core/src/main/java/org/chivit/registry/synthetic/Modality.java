package org.chivit.registry.synthetic;

import java.util.Locale;

/** The kinds of steps in a treatment plan. */
enum Modality {
  BIOPSY,
  SURGERY,
  CHEMOTHERAPY,
  RADIOTHERAPY;

  static Modality parse(String text) {
    return valueOf(text.toUpperCase(Locale.ROOT));
  }
}
