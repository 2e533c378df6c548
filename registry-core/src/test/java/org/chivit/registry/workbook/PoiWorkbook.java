package org.chivit.registry.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes workbooks with Apache POI, whose idea of the format is not ours. */
public final class PoiWorkbook {

  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private XSSFSheet sheet;

  /** Begins a sheet, to which cells go from now on. */
  public PoiWorkbook sheet(String name) {
    sheet = workbook.createSheet(name);
    return this;
  }

  /** Writes texts into a row, from 1; an empty text makes no cell. */
  public PoiWorkbook row(int number, String... texts) {
    for (int i = 0; i < texts.length; i++) {
      if (!texts[i].isEmpty()) {
        cell(number, i).setCellValue(texts[i]);
      }
    }
    return this;
  }

  /** Writes a number with a format. */
  public PoiWorkbook number(int row, int column, double number, String format) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    Cell cell = cell(row, column);
    cell.setCellValue(number);
    cell.setCellStyle(style);
    return this;
  }

  /** A cell; made where it is not there. */
  public Cell cell(int row, int column) {
    Row at = sheet.getRow(row - 1) == null ? sheet.createRow(row - 1) : sheet.getRow(row - 1);
    return at.getCell(column) == null ? at.createCell(column) : at.getCell(column);
  }

  /** What POI knows of the workbook. */
  public XSSFWorkbook poi() {
    return workbook;
  }

  /** Writes it to a file. */
  public Path writeTo(Path file) {
    try (OutputStream out = Files.newOutputStream(file)) {
      workbook.write(out);
      workbook.close();
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
