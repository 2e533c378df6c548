package org.chivit.registry.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The words of one table. Words are compared without regard to case, spaces, hyphens, underscores
 * and points, so that {@code siop wt 2001} is {@code SIOP-WT-2001}.
 */
public final class TermList {

  /** A list that knows no word. */
  static final TermList EMPTY = new TermList(List.of());

  private final List<Term> terms;
  private final Map<String, Term> byKey = new HashMap<>();

  /**
   * A list of words.
   *
   * @throws IllegalArgumentException if a word, or what else is written for it, stands for two
   */
  TermList(List<Term> terms) {
    this.terms = List.copyOf(terms);
    for (Term term : terms) {
      add(term.word(), term);
      term.otherWords().forEach(other -> add(other, term));
    }
  }

  private void add(String word, Term term) {
    Term before = byKey.put(key(word), term);
    if (before != null && !before.equals(term)) {
      throw new IllegalArgumentException(
          "\"" + word + "\" stands for " + before.word() + " and for " + term.word());
    }
  }

  /** The word that a text stands for; empty where the list does not have it. */
  public Optional<Term> find(String text) {
    return Optional.ofNullable(byKey.get(key(text)));
  }

  /** The words as the registry keeps them, in the order of the table. */
  public List<String> words() {
    List<String> words = new ArrayList<>();
    terms.forEach(term -> words.add(term.word()));
    return words;
  }

  private static String key(String text) {
    StringBuilder key = new StringBuilder();
    String lower = text.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      boolean joint = c == '-' || c == '_' || c == '.' || Character.isWhitespace(c);
      if (!joint && !Character.isSpaceChar(c)) {
        key.append(c);
      }
    }
    return key.toString();
  }
}
