package org.chivit.registry.validation.fact;

import java.util.Objects;

/**
 * Words of a text that somebody typed: a protocol, a procedure, a field of radiotherapy.
 *
 * <p>Compared by the Latin letters and digits alone, in any case: {@code SIOP-WT 2001}, {@code
 * siop_wt_2001} and {@code SIOP WT (2001)} are the same. Words of another script are not known
 * here, so a text without Latin letters says nothing.
 *
 * @param words the words in capitals, each with a space before it
 */
public record FreeText(String words) {

  /** Checks that nothing is null. */
  public FreeText {
    Objects.requireNonNull(words, "words");
  }

  /** The words of a text. */
  public static FreeText of(String text) {
    StringBuilder words = new StringBuilder(text.length() + 1);
    boolean gap = true;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (isWordLetter(letter)) {
        if (gap) {
          words.append(' ');
        }
        words.append(letter >= 'a' && letter <= 'z' ? (char) (letter - 'a' + 'A') : letter);
      }
      gap = !isWordLetter(letter);
    }
    return new FreeText(words.toString());
  }

  /** Whether there is any word that could be known. */
  public boolean isEmpty() {
    return words.isEmpty();
  }

  /**
   * Whether a word of the text begins so.
   *
   * @param beginning capitals and digits, words separated by one space, such as {@code SIOP WT}
   */
  public boolean has(String beginning) {
    return words.contains(" " + beginning);
  }

  /** Whether a word of the text begins in one of these ways. */
  public boolean hasAny(String... beginnings) {
    for (String beginning : beginnings) {
      if (has(beginning)) {
        return true;
      }
    }
    return false;
  }

  /** Whether these letters stand anywhere in the text, within a word too. */
  public boolean contains(String letters) {
    return words.contains(letters);
  }

  private static boolean isWordLetter(char letter) {
    return (letter >= 'a' && letter <= 'z')
        || (letter >= 'A' && letter <= 'Z')
        || (letter >= '0' && letter <= '9');
  }
}
