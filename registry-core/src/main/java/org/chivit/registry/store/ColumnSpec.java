package org.chivit.registry.store;

import java.io.Serializable;
import java.util.Objects;

/**
 * A column that can be filtered, grouped and counted.
 *
 * @param name its name, lower case with underscores in a registry
 * @param type what it holds
 * @param description what it means, with its unit, for the data dictionary
 */
public record ColumnSpec(String name, ColumnType type, String description) implements Serializable {

  /** Checks that nothing is null. */
  public ColumnSpec {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(description, "description");
  }
}
