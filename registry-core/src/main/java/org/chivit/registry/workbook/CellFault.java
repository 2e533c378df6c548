package org.chivit.registry.workbook;

import java.util.Objects;

/**
 * A cell that shows an error instead of a value.
 *
 * @param column its position in the row, from 0
 * @param shown what the spreadsheet shows in it; empty where it shows nothing
 * @param reason what is wrong, as a sentence
 * @param remedy how to mend it
 */
public record CellFault(int column, String shown, String reason, String remedy) {

  /** Checks that nothing is null. */
  public CellFault {
    Objects.requireNonNull(shown, "shown");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(remedy, "remedy");
  }
}
