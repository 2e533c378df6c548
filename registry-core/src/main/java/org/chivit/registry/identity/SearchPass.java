package org.chivit.registry.identity;

import java.util.Collection;
import java.util.Objects;
import java.util.function.Function;

/**
 * One way to bring together who may be one person: those who share a key are compared.
 *
 * @param <T> who is compared
 * @param keys the keys of somebody; those who have none are not compared in this pass
 * @param window how far apart the dates of birth within a key may lie
 */
record SearchPass<T extends Searched>(Function<T, Collection<String>> keys, BirthWindow window) {

  /** How far apart the dates of birth of two that share a key may lie. */
  enum BirthWindow {
    /** A year; somebody whose date of birth is not known is compared with everybody. */
    ONE_YEAR,
    /** However far. */
    ANY
  }

  /** Checks that nothing is null. */
  SearchPass {
    Objects.requireNonNull(keys, "keys");
    Objects.requireNonNull(window, "window");
  }
}
