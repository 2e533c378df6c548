package org.chivit.registry.synthetic;

import org.chivit.registry.code.Behavior;
import org.chivit.registry.code.Morphology;

/**
 * A morphology with its behavior.
 *
 * @param morphology the histology
 * @param behavior the behavior
 */
record Histology(Morphology morphology, Behavior behavior) {

  /**
   * Reads {@code 8960/3}.
   *
   * @throws IllegalArgumentException if the text has another form
   */
  static Histology parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      throw new IllegalArgumentException("not a morphology with its behavior: " + text);
    }
    return new Histology(
        new Morphology(Integer.parseInt(text.substring(0, slash))),
        Behavior.parse(text.substring(slash + 1))
            .orElseThrow(() -> new IllegalArgumentException("no behavior: " + text)));
  }
}
