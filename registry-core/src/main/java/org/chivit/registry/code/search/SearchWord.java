package org.chivit.registry.code.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * One word that is searched for.
 *
 * @param word its compared form
 * @param code the beginning of a code that it may be, without the dot: {@code C649}, {@code
 *     8960/3}; empty if it has no such form
 */
record SearchWord(String word, String code) {

  SearchWord {
    Objects.requireNonNull(word, "word");
    Objects.requireNonNull(code, "code");
  }

  /** The words of a query, each once. */
  static List<SearchWord> of(String query) {
    List<SearchWord> words = new ArrayList<>();
    for (String part : SearchText.fold(query).split("[\\s,;]+")) {
      if (hasFormOfCode(part)) {
        String code = part.replace(".", "").toUpperCase(Locale.ROOT);
        add(words, new SearchWord(code.toLowerCase(Locale.ROOT), code));
      } else {
        SearchText.words(part).forEach(word -> add(words, new SearchWord(word, "")));
      }
    }
    return words;
  }

  /** How the word stands to a code; {@link Vocabulary#NO_MATCH} if not at all. */
  int weightFor(IcdoCode icdoCode) {
    if (code.isEmpty()) {
      return MatchKind.NO_MATCH;
    }
    String dotless = icdoCode.text().replace(".", "");
    String bare = dotless.replace("/", "");
    if (code.equals(dotless) || code.equals(bare)) {
      return MatchKind.CODE.weight();
    }
    return dotless.startsWith(code) || bare.startsWith(code)
        ? MatchKind.CODE_PREFIX.weight()
        : MatchKind.NO_MATCH;
  }

  private static void add(List<SearchWord> words, SearchWord word) {
    if (!words.contains(word)) {
      words.add(word);
    }
  }

  /** Two characters or more: digits after an optional C, with a dot or a slash among them. */
  private static boolean hasFormOfCode(String part) {
    int digits = 0;
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
      } else if (!(c == 'c' && i == 0) && c != '.' && c != '/') {
        return false;
      }
    }
    return digits > 0 && part.length() > 1;
  }
}
