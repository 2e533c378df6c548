package org.chivit.registry.code.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chivit.registry.code.NearestName;

/**
 * The distinct words of all terms. A searched word is compared with each of them once, however many
 * codes they stand for.
 */
final class Vocabulary {

  /** Whether words that are written almost alike match. */
  enum Spelling {
    EXACT,
    WITH_TYPOS
  }

  /** One letter is the beginning of too much. */
  private static final int SHORTEST_PREFIX = 2;

  private static final int SHORTEST_PART = 3;

  /** A shorter word, changed by one letter, is another abbreviation. */
  private static final int SHORTEST_TYPO = 4;

  /** From here on two edits are a typo, below it one. */
  private static final int TWO_EDITS_FROM = 8;

  private final Map<String, Integer> ids = new HashMap<>();
  private final List<String> words = new ArrayList<>();
  private final List<String> sounds = new ArrayList<>();

  /** The number of a word, which is added if it is new. */
  int idOf(String word) {
    Integer known = ids.putIfAbsent(word, words.size());
    if (known != null) {
      return known;
    }
    words.add(word);
    sounds.add(SearchText.sound(word));
    return words.size() - 1;
  }

  /** The words by their numbers. */
  List<String> words() {
    return words;
  }

  /** For each word by its number the weight of the match. */
  int[] weights(String wanted, Spelling spelling) {
    int[] weights = new int[words.size()];
    Arrays.setAll(weights, id -> weight(wanted, words.get(id)));
    if (spelling == Spelling.WITH_TYPOS) {
      String sound = SearchText.sound(wanted);
      Arrays.setAll(weights, id -> Math.min(weights[id], typoWeight(sound, id)));
    }
    return weights;
  }

  private static int weight(String wanted, String word) {
    if (word.equals(wanted)) {
      return MatchKind.WORD.weight();
    }
    if (wanted.length() >= SHORTEST_PREFIX && word.startsWith(wanted)) {
      return MatchKind.WORD_PREFIX.weight();
    }
    if (hasInside(word, wanted) || (SearchText.isKhmer(wanted) && hasInside(wanted, word))) {
      return MatchKind.WORD_PART.weight();
    }
    return MatchKind.NO_MATCH;
  }

  private static boolean hasInside(String longer, String part) {
    return part.length() >= SHORTEST_PART && longer.contains(part);
  }

  private int typoWeight(String wanted, int id) {
    String sound = sounds.get(id);
    int allowed = wanted.length() >= TWO_EDITS_FROM ? 2 : 1;
    boolean comparable =
        Math.min(wanted.length(), sound.length()) >= SHORTEST_TYPO
            && Math.abs(wanted.length() - sound.length()) <= allowed;
    if (!comparable) {
      return MatchKind.NO_MATCH;
    }
    int edits = NearestName.edits(wanted, sound);
    return edits <= allowed ? MatchKind.TYPO.weight() + edits : MatchKind.NO_MATCH;
  }
}
