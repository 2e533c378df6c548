package org.chivit.registry.workbook;

import java.util.Optional;

/** Reads attributes that are whole numbers. */
final class Attributes {

  private Attributes() {}

  /**
   * A whole number that is not negative.
   *
   * @param file the file as messages call it
   * @param missing what it is where there is no such attribute
   * @throws org.chivit.registry.text.UnreadableInputException if it is no such number
   */
  static int number(String file, XmlCursor xml, String attribute, int missing) {
    Optional<String> text = xml.attribute(attribute);
    return text.isEmpty() ? missing : number(file, text.get());
  }

  /** A whole number that is not negative, of at most nine digits. */
  static int number(String file, String text) {
    String digits = text.strip();
    boolean isNumber =
        !digits.isEmpty()
            && digits.length() <= 9
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!isNumber) {
      throw BrokenWorkbook.because(file, "\"" + shortened(text) + "\" is no number in it");
    }
    return Integer.parseInt(digits);
  }

  private static String shortened(String text) {
    return text.length() > 40 ? text.substring(0, 40) + "…" : text;
  }
}
