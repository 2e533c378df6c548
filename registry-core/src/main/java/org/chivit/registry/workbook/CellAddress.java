package org.chivit.registry.workbook;

import java.util.Optional;

/**
 * Where a cell stands.
 *
 * @param row the row as a spreadsheet shows it, from 1
 * @param column the column, from 0 for A
 */
record CellAddress(long row, int column) {

  /** The last row that a sheet can have. */
  static final long LAST_ROW = 1_048_576;

  /** How many columns a sheet can have. */
  static final int COLUMNS = 16_384;

  /** Reads an address such as {@code AB12}; empty where the text is none. */
  static Optional<CellAddress> parse(String text) {
    int column = 0;
    int at = 0;
    while (at < text.length() && isLetter(text.charAt(at))) {
      column = column * 26 + (Character.toUpperCase(text.charAt(at)) - 'A' + 1);
      at++;
      if (column > COLUMNS) {
        return Optional.empty();
      }
    }
    long row = 0;
    int digits = at;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      row = row * 10 + (text.charAt(at) - '0');
      at++;
      if (row > LAST_ROW) {
        return Optional.empty();
      }
    }
    return column > 0 && at > digits && at == text.length() && row > 0
        ? Optional.of(new CellAddress(row, column - 1))
        : Optional.empty();
  }

  private static boolean isLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }
}
