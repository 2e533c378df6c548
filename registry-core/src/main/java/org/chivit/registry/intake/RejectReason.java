package org.chivit.registry.intake;

import java.util.Objects;

/**
 * Why a row is rejected.
 *
 * @param column the column to look at; empty for the row as a whole
 * @param value the value as written; empty where no value is to blame
 * @param reason what is wrong and how to mend it
 */
public record RejectReason(String column, String value, String reason) {

  /**
   * Checks that there is a reason.
   *
   * @throws IllegalArgumentException if the reason is blank
   */
  public RejectReason {
    Objects.requireNonNull(column, "column");
    Objects.requireNonNull(value, "value");
    if (reason.isBlank()) {
      throw new IllegalArgumentException("a rejected row says why");
    }
  }
}
