package org.chivit.registry.vocabulary;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chivit.registry.outcome.CauseOfDeath;

/**
 * A word of a table.
 *
 * @param word the word as the registry keeps it
 * @param otherWords what else people write for it
 * @param causeOfDeath the class, of a cause of death only
 */
public record Term(String word, List<String> otherWords, Optional<CauseOfDeath> causeOfDeath) {

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if the word is blank
   */
  public Term {
    otherWords = List.copyOf(otherWords);
    Objects.requireNonNull(causeOfDeath, "causeOfDeath");
    if (word.isBlank()) {
      throw new IllegalArgumentException("a word must not be blank");
    }
  }
}
