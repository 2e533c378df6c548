package org.chivit.registry.code.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Brings words into the one form in which they are compared: lower case, without accents and
 * invisible characters, digits of any script as Western ones, American spelling.
 *
 * <p>Khmer is written without spaces, so that a phrase is one word here. Its subscripts of ta and
 * da look alike and are typed for one another, so they are taken as one.
 */
final class SearchText {

  /** British beginnings and endings of medical words, each followed by the American one. */
  private static final String[] SPELLINGS = {
    "tumour", "tumor", "haem", "hem", "aemia", "emia", "oeso", "eso", "oede", "ede", "paed", "ped",
    "caec", "cec", "phaeo", "pheo", "foet", "fet", "centre", "center", "metre", "meter"
  };

  /** Letters that are heard alike, each followed by the one that stands for both. */
  private static final String[] SOUNDS = {"ph", "f", "rh", "r", "y", "i", "k", "c", "z", "s"};

  private SearchText() {}

  /** The words of a text, in its order. */
  static List<String> words(String text) {
    String folded = fold(text);
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= folded.length(); i++) {
      if (i < folded.length() && isOfAWord(folded.charAt(i))) {
        word.append(folded.charAt(i));
      } else if (!word.isEmpty()) {
        words.add(american(word.toString()));
        word.setLength(0);
      }
    }
    return words;
  }

  /** How a word sounds, roughly: mistyped words are compared so. */
  static String sound(String word) {
    String heard = word;
    for (int i = 0; i < SOUNDS.length; i += 2) {
      heard = heard.replace(SOUNDS[i], SOUNDS[i + 1]);
    }
    StringBuilder sound = new StringBuilder(heard.length());
    for (int i = 0; i < heard.length(); i++) {
      if (i == 0 || heard.charAt(i) != heard.charAt(i - 1)) {
        sound.append(heard.charAt(i));
      }
    }
    return sound.toString();
  }

  /** Whether a word is written in Khmer. */
  static boolean isKhmer(String word) {
    return !word.isEmpty() && word.charAt(0) >= '\u1780' && word.charAt(0) <= '\u17FF';
  }

  /** The text without what makes no difference, but with its spaces and signs. */
  static String fold(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replace("\u17D2\u178F", "\u17D2\u178A")
            .replace("'s", "")
            .replace("\u2019s", "");
    StringBuilder kept = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      boolean accent = c >= '\u0300' && c <= '\u036F';
      int digit = Character.digit(c, 10);
      if (digit >= 0) {
        kept.append((char) ('0' + digit));
      } else if (!accent && Character.getType(c) != Character.FORMAT) {
        kept.append(c);
      }
    }
    return kept.toString();
  }

  private static boolean isOfAWord(char c) {
    // The vowels and signs of Khmer are marks, not letters.
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static String american(String word) {
    String spelled = word;
    for (int i = 0; i < SPELLINGS.length; i += 2) {
      spelled = spelled.replace(SPELLINGS[i], SPELLINGS[i + 1]);
    }
    return spelled;
  }
}
