package org.chivit.registry.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The formats of a workbook, which cells refer to by the number of their style. */
final class CellFormats {

  private final List<NumberFormat> byStyle;

  private CellFormats(List<NumberFormat> byStyle) {
    this.byStyle = List.copyOf(byStyle);
  }

  /**
   * Reads the formats.
   *
   * @param parts the workbook
   * @param part the part that holds them; empty where the workbook has none
   */
  static CellFormats of(PackageParts parts, String part) {
    Map<Integer, NumberFormat> own = new HashMap<>();
    List<NumberFormat> byStyle = new ArrayList<>();
    if (part.isEmpty()) {
      return new CellFormats(byStyle);
    }
    try (XmlCursor xml = parts.require(part)) {
      boolean styles = false;
      while (xml.next()) {
        if (xml.begins("numFmt") && !styles) {
          int id = Attributes.number(parts.file(), xml, "numFmtId", 0);
          own.put(id, NumberFormat.parse(xml.attribute("formatCode").orElse("")));
        } else if (xml.begins("cellXfs") || xml.ends("cellXfs")) {
          styles = xml.begins("cellXfs");
        } else if (styles && xml.begins("xf")) {
          int id = Attributes.number(parts.file(), xml, "numFmtId", 0);
          byStyle.add(own.getOrDefault(id, NumberFormat.builtIn(id)));
        }
      }
    }
    return new CellFormats(byStyle);
  }

  /** The format of a style; the general one where there is no such style. */
  NumberFormat ofStyle(int style) {
    return style >= 0 && style < byStyle.size() ? byStyle.get(style) : NumberFormat.GENERAL;
  }
}
