package org.chivit.registry.code.search;

import java.util.Objects;

/**
 * A word or phrase for a code.
 *
 * @param text the term as it is shown
 * @param language its language, a tag such as {@code en} or {@code km}
 * @param origin where it comes from
 * @param place 0 where the term is the label of the code; else how likely the term means this code
 *     among those that it can mean, 1 for the likeliest
 */
public record CodeTerm(String text, String language, TermOrigin origin, int place) {

  /** The language of the labels. */
  public static final String ENGLISH = "en";

  /**
   * Checks that there is a text.
   *
   * @throws IllegalArgumentException if the text or the language is blank, or the place negative
   */
  public CodeTerm {
    Objects.requireNonNull(origin, "origin");
    if (text.isBlank() || language.isBlank() || place < 0) {
      throw new IllegalArgumentException(
          "a term needs a text, a language and a place: " + text + " " + language + " " + place);
    }
  }
}
