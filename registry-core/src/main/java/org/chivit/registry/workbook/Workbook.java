package org.chivit.registry.workbook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chivit.registry.text.UnreadableInputException;
import org.chivit.registry.workbook.Sheet.Visibility;

/**
 * A workbook to read. Its texts are read when it is opened, its sheets when they are asked for, and
 * neither may unfold to more than real tables do.
 */
public final class Workbook implements AutoCloseable {

  private final PackageParts parts;
  private final List<Sheet> sheets;
  private final DateSystem dateSystem;
  private final CellReader cells;

  private Workbook(
      PackageParts parts, List<Sheet> sheets, DateSystem dateSystem, CellReader cells) {
    this.parts = parts;
    this.sheets = List.copyOf(sheets);
    this.dateSystem = dateSystem;
    this.cells = cells;
  }

  /**
   * Opens a workbook.
   *
   * @param path the file
   * @param file the file as messages call it
   * @throws UnreadableInputException if it is no workbook, a broken one, one with a password, or
   *     one that unfolds to too much
   */
  public static Workbook open(Path path, String file) {
    return open(path, file, InflationLimit.STANDARD);
  }

  static Workbook open(Path path, String file, InflationLimit limit) {
    OtherContainer.refuse(path, file);
    PackageParts parts = PackageParts.open(path, file, limit);
    try {
      return read(parts);
    } catch (RuntimeException e) {
      parts.close();
      throw e;
    }
  }

  private static Workbook read(PackageParts parts) {
    OtherContainer.refuse(parts);
    String main =
        Relationships.of(parts, "").byType().getOrDefault("officeDocument", "xl/workbook.xml");
    Relationships refers = Relationships.of(parts, main);
    List<Sheet> sheets = new ArrayList<>();
    DateSystem days = DateSystem.SINCE_1900;
    try (XmlCursor xml = parts.require(main)) {
      while (xml.next()) {
        if (xml.begins("workbookPr")) {
          String since = xml.attribute("date1904").orElse("0");
          days =
              since.equals("1") || since.equals("true")
                  ? DateSystem.SINCE_1904
                  : DateSystem.SINCE_1900;
        } else if (xml.begins("sheet")) {
          String part = refers.byId().getOrDefault(xml.attribute("id").orElse(""), "");
          boolean shown = xml.attribute("state").orElse("visible").equals("visible");
          sheets.add(
              new Sheet(
                  xml.attribute("name").orElse(""),
                  shown ? Visibility.VISIBLE : Visibility.HIDDEN,
                  part));
        }
      }
    }
    CellReader cells =
        new CellReader(
            parts.file(),
            SharedStrings.of(parts, refers.byType().getOrDefault("sharedStrings", "")),
            CellFormats.of(parts, refers.byType().getOrDefault("styles", "")),
            new NumberText(days));
    return new Workbook(parts, sheets, days, cells);
  }

  /** Its sheets, in the order of their tabs. */
  public List<Sheet> sheets() {
    return sheets;
  }

  /** From which day it counts days. */
  public DateSystem dateSystem() {
    return dateSystem;
  }

  /**
   * The rows of a sheet. The caller closes them.
   *
   * @throws UnreadableInputException if the sheet is missing from the file
   */
  public SheetRows rows(Sheet sheet) {
    return new SheetRows(parts.file(), parts.require(sheet.part()), cells);
  }

  @Override
  public void close() {
    parts.close();
  }
}
