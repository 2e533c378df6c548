package org.chivit.registry.code.search;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chivit.registry.code.Topography;

/**
 * A code with everything that is said for it.
 *
 * @param code the code
 * @param terms what it is called, the label first; at least one
 * @param usualSite the site that a morphology is typically seen at; empty for a topography, and for
 *     a morphology that only the hospital's file has
 * @param note what to know when coding it, if anything
 */
public record CodeEntry(
    IcdoCode code, List<CodeTerm> terms, Optional<Topography> usualSite, Optional<String> note) {

  /**
   * Copies the terms.
   *
   * @throws IllegalArgumentException if there is no term
   */
  public CodeEntry {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(usualSite, "usualSite");
    Objects.requireNonNull(note, "note");
    terms = List.copyOf(terms);
    if (terms.isEmpty()) {
      throw new IllegalArgumentException("a code needs a label: " + code.text());
    }
  }

  /** What the code is called first. */
  public String label() {
    return terms.get(0).text();
  }
}
