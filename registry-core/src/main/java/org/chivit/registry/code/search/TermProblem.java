package org.chivit.registry.code.search;

import java.util.Objects;

/**
 * A row of a file of terms that was left out.
 *
 * @param row the row as a spreadsheet shows it, the header being row 1
 * @param message what is wrong and how to mend it
 */
public record TermProblem(long row, String message) {

  /** Checks that nothing is null. */
  public TermProblem {
    Objects.requireNonNull(message, "message");
  }
}
