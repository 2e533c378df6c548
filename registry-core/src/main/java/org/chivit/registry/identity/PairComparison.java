package org.chivit.registry.identity;

import java.util.Optional;

/** Compares two who may be one person. */
interface PairComparison<T extends Searched> {

  /**
   * Compares two.
   *
   * @return the pair with its score, or empty if it is not worth a look; the same whichever of the
   *     two comes first
   */
  Optional<PossibleDuplicate> compare(T first, T second);
}
