package org.chivit.registry.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chivit.registry.code.Answer;
import org.chivit.registry.code.CodedValue;
import org.chivit.registry.code.NearestName;
import org.chivit.registry.patient.Sex;

/**
 * Reads a word from a closed list.
 *
 * @param type the list
 * @param otherWords words that mean a value beside its own, in lower case
 */
record WordParser<E extends Enum<E> & CodedValue>(Class<E> type, Map<String, E> otherWords)
    implements ValueParser<E> {

  /** The sexes, with the letters, the numbers of IARC and the Khmer words for boy and girl. */
  static final WordParser<Sex> SEX =
      new WordParser<>(
          Sex.class,
          Map.of(
              "m", Sex.MALE,
              "f", Sex.FEMALE,
              "1", Sex.MALE,
              "2", Sex.FEMALE,
              "ប្រុស", Sex.MALE,
              "ស្រី", Sex.FEMALE));

  /** Yes and no, with their letters and the numbers of forms. */
  static final WordParser<Answer> ANSWER =
      new WordParser<>(
          Answer.class,
          Map.of(
              "y", Answer.YES,
              "n", Answer.NO,
              "1", Answer.YES,
              "0", Answer.NO,
              "true", Answer.YES,
              "false", Answer.NO));

  /** Copies the map. */
  WordParser {
    otherWords = Map.copyOf(otherWords);
  }

  /** A list that has its own words only. */
  static <E extends Enum<E> & CodedValue> WordParser<E> of(Class<E> type) {
    return new WordParser<>(type, Map.of());
  }

  @Override
  public Parsed<E> parse(String text) {
    E other = otherWords.get(Cells.westernDigits(text).toLowerCase(Locale.ROOT));
    if (other != null) {
      return Parsed.of(other);
    }
    Optional<E> value = CodedValue.parse(type, text);
    if (value.isPresent()) {
      return Parsed.of(value.get());
    }
    Optional<String> near =
        NearestName.of(text, Arrays.stream(type.getEnumConstants()).map(CodedValue::code).toList());
    return Parsed.fault(
        FormatCode.WORD,
        Cells.quoted(text)
            + " is not in the list"
            + near.map(word -> "; did you mean " + word + "?").orElse("."),
        "Allowed: " + CodedValue.allowed(type) + ".");
  }
}
