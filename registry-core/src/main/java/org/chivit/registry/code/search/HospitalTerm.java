package org.chivit.registry.code.search;

import java.util.Objects;

/**
 * A term of a hospital's own file.
 *
 * @param code the code that it stands for
 * @param label the term
 * @param language its language, a tag such as {@code en} or {@code km}
 */
public record HospitalTerm(IcdoCode code, String label, String language) {

  /**
   * Checks that there is a term.
   *
   * @throws IllegalArgumentException if the label or the language is blank
   */
  public HospitalTerm {
    Objects.requireNonNull(code, "code");
    if (label.isBlank() || language.isBlank()) {
      throw new IllegalArgumentException("a term needs a label and a language: " + code.text());
    }
  }
}
