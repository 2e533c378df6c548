package org.chivit.registry.registration;

import java.util.Objects;

/**
 * One value of one case: a variable, and for the lists which item.
 *
 * @param variable the variable
 * @param item the position in the list of its table, from 0; always 0 for {@link RecordTable#CASES}
 */
public record FieldRef(Variable variable, int item) {

  /**
   * Checks the position.
   *
   * @throws IllegalArgumentException if the position is negative, or not 0 for a variable of the
   *     case itself
   */
  public FieldRef {
    Objects.requireNonNull(variable, "variable");
    if (item < 0 || (variable.table() == RecordTable.CASES && item != 0)) {
      throw new IllegalArgumentException("no item " + item + " of " + variable);
    }
  }

  /** A variable of the case itself, or the first item of a list. */
  public static FieldRef of(Variable variable) {
    return new FieldRef(variable, 0);
  }
}
