package org.chivit.registry.identity;

import java.util.Collection;
import java.util.OptionalDouble;

/**
 * How alike two names are, whatever the order of their parts: the best Jaro–Winkler similarity over
 * the orders of both. Parts are joined without spaces, so that {@code Sokdara} is {@code Sok Dara}.
 */
final class NameSimilarity {

  private NameSimilarity() {}

  /**
   * The similarity of the two most similar names of two persons.
   *
   * @return 0 to 1, or empty if they have no names in one script
   */
  static OptionalDouble best(Collection<PersonName> first, Collection<PersonName> second) {
    double best = -1;
    for (PersonName one : first) {
      for (PersonName other : second) {
        if (one.script() == other.script()) {
          best = Math.max(best, of(one, other));
        }
      }
    }
    return best < 0 ? OptionalDouble.empty() : OptionalDouble.of(best);
  }

  /** The similarity of two names of one script, 0 to 1, whichever of the two comes first. */
  static double of(PersonName first, PersonName second) {
    double best = 0;
    for (String one : first.orders()) {
      for (String other : second.orders()) {
        // The greedy matching of Jaro may depend on which text comes first.
        best =
            Math.max(
                best,
                one.compareTo(other) <= 0
                    ? JaroWinkler.similarity(one, other)
                    : JaroWinkler.similarity(other, one));
      }
    }
    return best;
  }
}
