package org.chivit.registry.intake;

/**
 * Where in the input something stands.
 *
 * @param file the name of the file, without its folder
 * @param row the row as a spreadsheet shows it, the header being row 1; 0 for the file as a whole
 * @param column the name of the column; empty for the row as a whole
 */
public record Place(String file, long row, String column) {

  /**
   * Checks the row.
   *
   * @throws IllegalArgumentException if the row is negative
   */
  public Place {
    if (row < 0) {
      throw new IllegalArgumentException("row must not be negative: " + row);
    }
  }

  @Override
  public String toString() {
    if (row == 0) {
      return file;
    }
    return column.isEmpty() ? file + " row " + row : file + " row " + row + " column " + column;
  }
}
