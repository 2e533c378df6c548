package org.chivit.registry.workbook;

import java.util.List;
import java.util.Optional;

/**
 * Reads single cells as text.
 *
 * @param file the file as messages call it
 * @param strings the texts that cells refer to
 * @param formats the formats that cells refer to
 * @param numbers writes numbers
 */
record CellReader(String file, SharedStrings strings, CellFormats formats, NumberText numbers) {

  private static final String RECALCULATE =
      "Open the workbook in a spreadsheet and save it, so that it holds the results; or write the"
          + " value in the place of the formula.";

  /**
   * Reads the cell that begins at the cursor, and goes to its end.
   *
   * @param column its position in the row
   * @param faults takes what the cell shows instead of a value
   * @return its text; empty where it has none
   */
  String read(XmlCursor xml, int column, List<CellFault> faults) {
    String type = xml.attribute("t").orElse("n");
    int style = Attributes.number(file, xml, "s", 0);
    Optional<String> value = Optional.empty();
    boolean formula = false;
    while (xml.next() && !xml.ends("c")) {
      if (xml.begins("f")) {
        formula = true;
        xml.text();
      } else if (xml.begins("v")) {
        value = Optional.of(xml.text());
      } else if (xml.begins("is")) {
        value = Optional.of(RichText.read(xml, "is"));
      }
    }
    if (formula && value.isEmpty()) {
      faults.add(
          new CellFault(column, "", "The cell holds a formula without its result.", RECALCULATE));
    }
    String written = value.orElse("");
    return switch (type) {
      case "s" -> written.isEmpty() ? "" : shared(written);
      case "inlineStr" -> written;
      case "str" -> RichText.unescaped(written);
      case "b" -> truth(written);
      case "e" -> error(written, column, faults);
      case "n" -> numbers.of(written.strip(), formats.ofStyle(style));
      default -> written;
    };
  }

  private String shared(String written) {
    int index = Attributes.number(file, written);
    if (index >= strings.size()) {
      throw BrokenWorkbook.because(file, "a cell refers to text " + index + ", which is missing");
    }
    return strings.get(index);
  }

  private static String truth(String written) {
    return switch (written.strip()) {
      case "1", "true" -> "TRUE";
      case "0", "false" -> "FALSE";
      default -> written;
    };
  }

  private static String error(String written, int column, List<CellFault> faults) {
    faults.add(
        new CellFault(
            column,
            written,
            "The cell shows the error " + written + ".",
            "Mend the formula, or write the value in its place."));
    return written;
  }
}
