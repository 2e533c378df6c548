package org.chivit.registry.workbook;

import java.util.Optional;

/**
 * Cells that are shown as one. The value stands in the first of them; the others are empty.
 *
 * @param range the cells as a spreadsheet names them, such as {@code B5:B7}
 * @param firstRow the first row, from 1
 * @param lastRow the last row
 * @param firstColumn the first column, from 0
 * @param lastColumn the last column
 */
public record MergedCells(
    String range, long firstRow, long lastRow, int firstColumn, int lastColumn) {

  /** Reads a range; empty where the text is none. */
  static Optional<MergedCells> parse(String range) {
    int colon = range.indexOf(':');
    Optional<CellAddress> first = CellAddress.parse(colon < 0 ? range : range.substring(0, colon));
    Optional<CellAddress> last = CellAddress.parse(range.substring(colon + 1));
    return first.isPresent() && last.isPresent()
        ? Optional.of(
            new MergedCells(
                range,
                first.get().row(),
                last.get().row(),
                first.get().column(),
                last.get().column()))
        : Optional.empty();
  }
}
