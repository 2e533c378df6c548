package org.chivit.registry.workbook;

import java.util.ArrayList;
import java.util.List;
import org.chivit.registry.text.UnreadableInputException;

/** The texts of a workbook, which cells refer to by number, so that each is in memory once. */
final class SharedStrings {

  /** What the texts may come to together, in characters: a quarter of a gigabyte at most. */
  private static final long MOST_CHARACTERS = 1L << 28;

  private final List<String> texts = new ArrayList<>();

  private SharedStrings() {}

  /**
   * Reads the texts.
   *
   * @param parts the workbook
   * @param part the part that holds them; empty where the workbook has none
   * @throws UnreadableInputException if they come to more than memory can be asked for
   */
  static SharedStrings of(PackageParts parts, String part) {
    SharedStrings strings = new SharedStrings();
    if (part.isEmpty()) {
      return strings;
    }
    long characters = 0;
    try (XmlCursor xml = parts.require(part)) {
      while (xml.next()) {
        if (xml.begins("si")) {
          String text = RichText.read(xml, "si");
          strings.texts.add(text);
          characters += text.length();
          if (characters > MOST_CHARACTERS) {
            throw new UnreadableInputException(
                parts.file()
                    + " holds more text than fits into memory. Split it into several workbooks, or"
                    + " save it as CSV.");
          }
        }
      }
    }
    return strings;
  }

  /** How many there are. */
  int size() {
    return texts.size();
  }

  /** A text by its number, from 0. */
  String get(int index) {
    return texts.get(index);
  }
}
