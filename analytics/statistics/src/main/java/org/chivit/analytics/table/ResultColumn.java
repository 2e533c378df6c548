package org.chivit.analytics.table;

import java.util.Objects;

/**
 * A column of a result.
 *
 * @param name lower case with underscores
 * @param kind what it holds
 */
public record ResultColumn(String name, ColumnKind kind) {

  /** Checks that nothing is null. */
  public ResultColumn {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
  }
}
