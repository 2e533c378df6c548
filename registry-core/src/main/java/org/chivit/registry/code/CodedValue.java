package org.chivit.registry.code;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A value from a small closed list that is written as a word in files and in the store.
 * Enumerations of the record implement it, so that one reader and one dictionary serve them all.
 */
public interface CodedValue {

  /**
   * The word that files carry: words joined by a hyphen, in lower case unless a publication writes
   * them otherwise, as {@code IIIa}.
   */
  String code();

  /**
   * Finds the value of an enumeration by its word.
   *
   * @param type the enumeration
   * @param text the word, in either case, with spaces or underscores for hyphens
   * @return the value, or empty if no value has this word
   */
  static <E extends Enum<E> & CodedValue> Optional<E> parse(Class<E> type, String text) {
    String wanted = text.strip().replace(' ', '-').replace('_', '-');
    return Arrays.stream(type.getEnumConstants())
        .filter(value -> value.code().equalsIgnoreCase(wanted))
        .findFirst();
  }

  /** The words of an enumeration in its order, joined by commas, for messages and dictionaries. */
  static <E extends Enum<E> & CodedValue> String allowed(Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(CodedValue::code)
        .collect(Collectors.joining(", "));
  }
}
