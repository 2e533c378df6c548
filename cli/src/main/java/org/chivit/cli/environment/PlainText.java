package org.chivit.cli.environment;

/**
 * Text from a file on its way to a terminal. A terminal obeys control characters: a cell that holds
 * some could move the cursor, hide what stands before it or break a table.
 */
public final class PlainText {

  private PlainText() {}

  /** The text with a space for each control character, so that it is one line. */
  public static String line(String text) {
    return lines(text).replace('\n', ' ').replace('\t', ' ');
  }

  /** The text with a space for each control character but ends of lines and tabs. */
  public static String lines(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean obeyed = Character.isISOControl(c) && c != '\n' && c != '\t';
      plain.append(obeyed ? ' ' : c);
    }
    return plain.toString();
  }
}
