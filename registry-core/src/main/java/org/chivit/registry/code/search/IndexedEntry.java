package org.chivit.registry.code.search;

import java.util.List;
import java.util.Optional;

/** An entry of the catalog with the words of its terms as numbers of the vocabulary. */
final class IndexedEntry {

  private final CodeEntry entry;

  /** For each term of the entry its words. */
  private final int[][] termWords;

  /**
   * A hit with what orders it among others.
   *
   * @param hit the hit
   * @param weight the weight of the weakest match
   * @param wordsInTerm how many words its term has; 0 where the code itself was found
   */
  record Ranked(CodeHit hit, int weight, int wordsInTerm) {}

  /** Indexes an entry, and adds its words to the vocabulary. */
  IndexedEntry(CodeEntry entry, Vocabulary vocabulary) {
    this.entry = entry;
    this.termWords = new int[entry.terms().size()][];
    for (int i = 0; i < termWords.length; i++) {
      List<String> words = SearchText.words(entry.terms().get(i).text());
      termWords[i] = words.stream().mapToInt(vocabulary::idOf).toArray();
    }
  }

  /**
   * How well the entry fits.
   *
   * @param words what is searched for
   * @param weights for each of the words the weights of its matches with the vocabulary
   * @return the hit, or empty if the entry has none of the words
   */
  Optional<Ranked> rank(List<SearchWord> words, int[][] weights) {
    int missed = 0;
    int weakest = 0;
    for (int w = 0; w < words.size(); w++) {
      int best = words.get(w).weightFor(entry.code());
      for (int[] term : termWords) {
        best = Math.min(best, best(term, weights[w]));
      }
      if (best == MatchKind.NO_MATCH) {
        missed++;
      } else {
        weakest = Math.max(weakest, best);
      }
    }
    if (missed == words.size()) {
      return Optional.empty();
    }
    MatchKind kind = MatchKind.ofWeight(weakest);
    if (kind == MatchKind.CODE || kind == MatchKind.CODE_PREFIX) {
      return Optional.of(
          new Ranked(new CodeHit(entry, kind, entry.terms().get(0), missed), weakest, 0));
    }
    int closest = closestTerm(weights);
    if (kind == MatchKind.WORD && isWhole(termWords[closest], weights)) {
      kind = MatchKind.TERM;
      weakest = kind.weight();
    }
    CodeHit hit = new CodeHit(entry, kind, entry.terms().get(closest), missed);
    return Optional.of(new Ranked(hit, weakest, termWords[closest].length));
  }

  /** The term with most of the words, then with the best matches, then with the fewest words. */
  private int closestTerm(int[][] weights) {
    int closest = 0;
    long least = Long.MAX_VALUE;
    for (int t = 0; t < termWords.length; t++) {
      long missed = weights.length;
      long weight = 0;
      for (int[] ofWord : weights) {
        int best = best(termWords[t], ofWord);
        weight += best;
        missed -= best == MatchKind.NO_MATCH ? 0 : 1;
      }
      // Each part has room enough beside the next: no query or term has a million words.
      long distance = (missed << 40) + (weight << 20) + termWords[t].length;
      if (distance < least) {
        least = distance;
        closest = t;
      }
    }
    return closest;
  }

  /** Whether a term has all the words and no others. */
  private static boolean isWhole(int[] term, int[][] weights) {
    if (term.length != weights.length) {
      return false;
    }
    for (int[] ofWord : weights) {
      if (best(term, ofWord) != MatchKind.WORD.weight()) {
        return false;
      }
    }
    return true;
  }

  private static int best(int[] term, int[] weights) {
    int best = MatchKind.NO_MATCH;
    for (int word : term) {
      best = Math.min(best, weights[word]);
    }
    return best;
  }
}
