package org.chivit.registry.code;

import java.util.Optional;

/** The behavior of a neoplasm, the fifth digit of an ICD-O-3 morphology code. */
public enum Behavior {
  BENIGN(0),
  UNCERTAIN(1),
  IN_SITU(2),
  MALIGNANT(3),
  METASTATIC(6),
  UNCERTAIN_WHETHER_PRIMARY(9);

  private final int code;

  Behavior(int code) {
    this.code = code;
  }

  /** The digit after the slash: 0, 1, 2, 3, 6 or 9. */
  public int code() {
    return code;
  }

  /** Reads the digit; empty for anything else. */
  public static Optional<Behavior> parse(String text) {
    String digit = text.strip();
    for (Behavior behavior : values()) {
      if (digit.equals(Integer.toString(behavior.code))) {
        return Optional.of(behavior);
      }
    }
    return Optional.empty();
  }
}
