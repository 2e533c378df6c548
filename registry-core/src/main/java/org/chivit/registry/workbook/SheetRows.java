package org.chivit.registry.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chivit.registry.text.UnreadableInputException;

/**
 * The rows of a sheet, one after another, in one pass: only the row at hand is in memory. Rows that
 * the file leaves out are not handed out.
 *
 * <p>A cell is the text that the spreadsheet shows in it, but a date is written in ISO 8601, a
 * number with a point and without grouping, and a formula by its last result.
 */
public final class SheetRows implements AutoCloseable {

  private final String file;
  private final XmlCursor xml;
  private final CellReader reader;
  private final List<MergedCells> merged = new ArrayList<>();
  private List<String> cells = List.of();
  private List<CellFault> faults = List.of();
  private long row;

  SheetRows(String file, XmlCursor xml, CellReader reader) {
    this.file = file;
    this.xml = xml;
    this.reader = reader;
  }

  /**
   * Goes to the next row.
   *
   * @return whether there is one; after the last, what lies below the rows has been read too
   * @throws UnreadableInputException if the file is broken here, or unfolds to too much
   */
  public boolean next() {
    while (xml.next()) {
      if (xml.begins("row")) {
        readRow();
        return true;
      }
      if (xml.begins("mergeCell")) {
        xml.attribute("ref").flatMap(MergedCells::parse).ifPresent(merged::add);
      }
    }
    return false;
  }

  /** The number of the row as the spreadsheet shows it, from 1. */
  public long row() {
    return row;
  }

  /** The texts of the cells, up to the last that is not empty. */
  public List<String> cells() {
    return cells;
  }

  /** The cells of the row that show an error instead of a value. */
  public List<CellFault> faults() {
    return faults;
  }

  /** The cells that are shown as one; complete after the last row. */
  public List<MergedCells> merged() {
    return List.copyOf(merged);
  }

  private void readRow() {
    int number = Attributes.number(file, xml, "r", (int) row + 1);
    if (number <= row || number > CellAddress.LAST_ROW) {
      throw BrokenWorkbook.because(file, "row " + number + " follows row " + row);
    }
    row = number;
    List<String> texts = new ArrayList<>(cells.size());
    List<CellFault> found = new ArrayList<>(0);
    int column = 0;
    while (xml.next() && !xml.ends("row")) {
      if (xml.begins("c")) {
        column = column(column);
        while (texts.size() <= column) {
          texts.add("");
        }
        texts.set(column, reader.read(xml, column, found));
        column++;
      }
    }
    int last = texts.size();
    while (last > 0 && texts.get(last - 1).isEmpty()) {
      last--;
    }
    cells = List.copyOf(texts.subList(0, last));
    faults = List.copyOf(found);
  }

  private int column(int following) {
    Optional<String> written = xml.attribute("r");
    if (written.isEmpty() && following < CellAddress.COLUMNS) {
      return following;
    }
    return written
        .flatMap(CellAddress::parse)
        .filter(address -> address.row() == row)
        .orElseThrow(() -> BrokenWorkbook.because(file, "a cell of row " + row + " stands nowhere"))
        .column();
  }

  @Override
  public void close() {
    xml.close();
  }
}
