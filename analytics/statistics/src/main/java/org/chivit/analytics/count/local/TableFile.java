package org.chivit.analytics.count.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chivit.registry.intake.UnreadableInputException;
import org.chivit.registry.store.ColumnSource;
import org.chivit.registry.store.parquet.ParquetTable;

/**
 * A researcher's own table, every column of it as text: a Parquet file, or delimited text with a
 * header row, the delimiter a comma, a semicolon or a tab. Which of them it is, its first bytes say
 * and not its name.
 *
 * <p>In delimited text, spaces around a cell do not belong to it; empty cells and {@code NA} are
 * missing. Blank lines are left out. A column without a name is called {@code column_1} by its
 * position, as programs write one for the names of rows. In Parquet a value is missing where it is
 * null.
 */
public final class TableFile {

  private final Path file;
  private final List<CellDictionary> columns = new ArrayList<>();
  private final Map<String, Integer> positions = new HashMap<>();
  private long rows;

  private TableFile(Path file) {
    this.file = file;
  }

  /**
   * Opens a table. Delimited text is read into memory: each distinct value of a column once, and 4
   * bytes for every cell. Of a Parquet file only the columns that a query names are read, when it
   * is counted.
   *
   * @throws UnreadableInputException if the file does not exist, is empty or neither Parquet nor
   *     delimited text in UTF-8, names a column twice, has a row of more or fewer cells than
   *     columns, or a quote that is never closed
   * @throws org.chivit.registry.store.StoreException if a Parquet file is damaged
   */
  public static ColumnSource open(Path file) {
    FileSignature signature = FileSignature.of(file);
    return signature == FileSignature.PARQUET
        ? ParquetTable.openAsText(file)
        : readText(file, signature);
  }

  private static ColumnSource readText(Path file, FileSignature signature) {
    signature.requireText(file);
    TableFile table = new TableFile(file);
    CsvText.read(file, table::take);
    if (table.columns.isEmpty()) {
      FileSignature.EMPTY.requireText(file);
    }
    return TextTable.of(table.columns, table.rows);
  }

  private void take(long row, List<String> cells) {
    if (columns.isEmpty()) {
      cells.forEach(this::addColumn);
      return;
    }
    if (cells.size() != columns.size()) {
      throw new UnreadableInputException(
          file
              + ": row "
              + row
              + " has "
              + cells.size()
              + (cells.size() == 1 ? " cell" : " cells")
              + " where the header has "
              + columns.size()
              + "; a cell that holds the delimiter must stand in quotes (\")");
    }
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i).indexOf('\0') >= 0) {
        throw binary(row);
      }
      columns.get(i).add(cells.get(i));
    }
    rows++;
  }

  private void addColumn(String header) {
    if (header.indexOf('\0') >= 0) {
      throw binary(1);
    }
    int position = columns.size() + 1;
    String name = header.isBlank() ? "column_" + position : header.strip();
    Integer before = positions.putIfAbsent(name, position);
    if (before != null) {
      throw new UnreadableInputException(
          file
              + ": the header names \""
              + name
              + "\" twice, in columns "
              + before
              + " and "
              + position
              + "; rename one of them");
    }
    columns.add(new CellDictionary(name));
  }

  private UnreadableInputException binary(long row) {
    return new UnreadableInputException(
        file
            + ": row "
            + row
            + " holds a null character, so this is no text in UTF-8; save it as \"CSV UTF-8\"");
  }
}
