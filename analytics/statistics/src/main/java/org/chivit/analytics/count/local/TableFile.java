package org.chivit.analytics.count.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chivit.registry.store.ColumnSource;
import org.chivit.registry.store.parquet.ParquetTable;
import org.chivit.registry.text.DelimitedReader;
import org.chivit.registry.text.FileKind;
import org.chivit.registry.text.UnreadableInputException;

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
    String name = file.toString();
    if (Files.isDirectory(file)) {
      throw new UnreadableInputException(name + " is a folder. Name a CSV or Parquet file.");
    }
    return FileKind.of(file, name) == FileKind.PARQUET
        ? ParquetTable.openAsText(file)
        : readText(file, name);
  }

  private static ColumnSource readText(Path file, String name) {
    TableFile table = new TableFile(file);
    try (DelimitedReader text = DelimitedReader.open(file, name)) {
      while (text.next()) {
        List<String> cells = text.cells();
        boolean blank = cells.size() == 1 && cells.get(0).isBlank();
        if (!blank) {
          table.take(text);
        }
      }
    }
    if (table.columns.isEmpty()) {
      throw new UnreadableInputException(
          name + " is empty. Its first row must name the columns, such as age.");
    }
    return TextTable.of(table.columns, table.rows);
  }

  private void take(DelimitedReader text) {
    List<String> cells = text.cells();
    if (columns.isEmpty()) {
      cells.forEach(this::addColumn);
      return;
    }
    if (cells.size() != columns.size()) {
      throw new UnreadableInputException(
          text.place()
              + " has "
              + cells.size()
              + (cells.size() == 1 ? " cell" : " cells")
              + " where the header has "
              + columns.size()
              + ". A cell that holds the delimiter must stand in quotation marks.");
    }
    for (int i = 0; i < cells.size(); i++) {
      columns.get(i).add(cells.get(i));
    }
    rows++;
  }

  private void addColumn(String header) {
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
              + ". Rename one of them.");
    }
    columns.add(new CellDictionary(name));
  }
}
