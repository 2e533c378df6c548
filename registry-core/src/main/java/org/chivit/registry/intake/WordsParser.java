package org.chivit.registry.intake;

import java.util.ArrayList;
import java.util.List;
import org.chivit.registry.code.CodedValue;

/**
 * Reads any number of words from a closed list, separated by semicolons, commas, bars or line
 * breaks. A word that the list does not have is the fault of the whole cell.
 *
 * @param type the list
 */
record WordsParser<E extends Enum<E> & CodedValue>(Class<E> type) implements ValueParser<List<E>> {

  /** What stands between the words where files are written. */
  static final String SEPARATOR = ";";

  @Override
  public Parsed<List<E>> parse(String text) {
    WordParser<E> words = WordParser.of(type);
    List<E> values = new ArrayList<>();
    int from = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || isSeparator(text.charAt(at))) {
        String word = Cells.strip(text.substring(from, at));
        from = at + 1;
        if (word.isEmpty()) {
          continue;
        }
        Parsed<E> parsed = words.parse(word);
        if (parsed instanceof Parsed.Fault<E> fault) {
          return Parsed.fault(fault.code(), fault.reason(), fault.remedy());
        }
        values.add(((Parsed.Value<E>) parsed).value());
      }
    }
    return Parsed.of(values);
  }

  private static boolean isSeparator(char c) {
    return c == ';' || c == ',' || c == '|' || c == '\n' || c == '\r';
  }
}
