package org.chivit.registry.code;

import java.util.Objects;
import java.util.Optional;

/**
 * A morphology of childhood as forms offer it.
 *
 * @param morphology the histology
 * @param behavior its behavior
 * @param label its name in our own words
 * @param exampleTopography a site that it is typically seen at
 * @param note what to know when coding it, if anything
 */
public record MorphologyEntry(
    Morphology morphology,
    Behavior behavior,
    String label,
    Topography exampleTopography,
    Optional<String> note) {

  /** Checks that nothing is null. */
  public MorphologyEntry {
    Objects.requireNonNull(morphology, "morphology");
    Objects.requireNonNull(behavior, "behavior");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(exampleTopography, "exampleTopography");
    Objects.requireNonNull(note, "note");
  }

  /** The code with its behavior, {@code 8960/3}. */
  public String code() {
    return morphology + "/" + behavior.code();
  }
}
