package org.chivit.registry.validation.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chivit.registry.date.PartialDate;
import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.Variable;

/**
 * Something in a case that has a date.
 *
 * @param name what it is, as a message says it: {@code the incidence date}
 * @param date when it was
 * @param field where it is recorded
 */
public record DatedFact(String name, PartialDate date, FieldRef field) {

  /**
   * Checks that nothing is null and that there is a name.
   *
   * @throws IllegalArgumentException if the name is blank
   */
  public DatedFact {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a dated fact has a name");
    }
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(field, "field");
  }

  /** A fact of the case itself, if its date is recorded. */
  static Optional<DatedFact> of(String name, Optional<PartialDate> date, Variable variable) {
    return date.map(day -> new DatedFact(name, day, FieldRef.of(variable)));
  }

  /** The fact with its date: {@code the incidence date (2021-05)}. */
  public String inWords() {
    return name + " (" + date + ")";
  }

  /** The same at the start of a sentence: {@code The incidence date (2021-05)}. */
  public String inWordsCapitalized() {
    return Character.toUpperCase(name.charAt(0)) + inWords().substring(1);
  }

  /** The facts of a list in words, joined by {@code and}. */
  public static String inWords(List<DatedFact> facts) {
    List<String> words = new ArrayList<>();
    for (DatedFact fact : facts) {
      words.add(fact.inWords());
    }
    return String.join(" and ", words);
  }
}
