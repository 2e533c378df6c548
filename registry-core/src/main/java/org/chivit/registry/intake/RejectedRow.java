package org.chivit.registry.intake;

import java.util.List;
import java.util.Objects;

/**
 * A row that was not taken.
 *
 * @param source the file that holds it
 * @param row its number, the header being row 1
 * @param caseId the case id as written; may be empty
 * @param cells its cells unchanged, without the columns that were left out; more or fewer than the
 *     header has where just that is what is wrong
 * @param reasons why, never empty
 */
public record RejectedRow(
    SourceTable source, long row, String caseId, List<String> cells, List<RejectReason> reasons) {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if there is no reason
   */
  public RejectedRow {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(caseId, "caseId");
    cells = List.copyOf(cells);
    reasons = List.copyOf(reasons);
    if (reasons.isEmpty()) {
      throw new IllegalArgumentException("a rejected row says why: " + source.file() + " " + row);
    }
  }
}
