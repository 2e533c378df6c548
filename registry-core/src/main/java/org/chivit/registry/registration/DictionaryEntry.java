package org.chivit.registry.registration;

import java.util.List;
import java.util.Objects;

/**
 * What the data dictionary says of a variable.
 *
 * @param variable the variable
 * @param unit the unit of its values; empty where they have none
 * @param required when a value must be given, as half a sentence; empty where never
 * @param source who defines it
 * @param description what it means
 */
public record DictionaryEntry(
    Variable variable, String unit, String required, String source, String description) {

  /**
   * Checks that nothing is null, and that the meaning and its source are given.
   *
   * @throws IllegalArgumentException if the source or the description is blank
   */
  public DictionaryEntry {
    Objects.requireNonNull(variable, "variable");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(required, "required");
    if (source.isBlank() || description.isBlank()) {
      throw new IllegalArgumentException(variable + " needs a source and a description");
    }
  }

  /** The table, the name of its file without the ending. */
  public String table() {
    return variable.table().label();
  }

  /** The name of the column. */
  public String column() {
    return variable.column();
  }

  /** The form of the values in words. */
  public String type() {
    return variable.type().label();
  }

  /** The values that are allowed; empty where they are not a short list. */
  public List<String> allowed() {
    return variable.type().allowed();
  }
}
