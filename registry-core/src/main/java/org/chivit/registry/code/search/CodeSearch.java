package org.chivit.registry.code.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.chivit.registry.code.NearestName;

/**
 * Searches a {@link CodeCatalog}. Upper and lower case, accents, British spelling and signs make no
 * difference; digits may be Khmer ones.
 *
 * <p>A code is found where it and its terms together have all the words. Almost alike words count
 * only where no code is found otherwise, and fewer than all the words only where no code is found
 * even then. The order of the hits is: fewest words missed; {@linkplain MatchKind kind of match},
 * fewer edits of a typo first; fewest words in the term, as it is then meant most closely; the
 * label before other terms; the order of the catalog.
 *
 * <p>Immutable; a search of the program's own list takes less than a millisecond.
 */
public final class CodeSearch {

  private static final Comparator<IndexedEntry.Ranked> BEST_FIRST =
      Comparator.comparingInt((IndexedEntry.Ranked ranked) -> ranked.hit().missedWords())
          .thenComparingInt(IndexedEntry.Ranked::weight)
          .thenComparingInt(IndexedEntry.Ranked::wordsInTerm)
          .thenComparingInt(ranked -> ranked.hit().term().place());

  private final Vocabulary vocabulary = new Vocabulary();
  private final List<IndexedEntry> entries = new ArrayList<>();

  /** A search of a catalog. */
  public CodeSearch(CodeCatalog catalog) {
    for (CodeEntry entry : catalog.entries()) {
      entries.add(new IndexedEntry(entry, vocabulary));
    }
  }

  /** A search of the codes and words that the program carries. */
  public static CodeSearch standard() {
    return Holder.STANDARD;
  }

  /**
   * Finds codes.
   *
   * @param query words or codes, in any order, separated by spaces
   * @return the codes, the best first; none where nothing fits, or the query has no word
   */
  public List<CodeHit> find(String query) {
    List<SearchWord> words = SearchWord.of(query);
    if (words.isEmpty()) {
      return List.of();
    }
    List<CodeHit> exact = hits(words, Vocabulary.Spelling.EXACT, 0);
    if (!exact.isEmpty()) {
      return exact;
    }
    for (int missed = 0; missed < words.size(); missed++) {
      List<CodeHit> hits = hits(words, Vocabulary.Spelling.WITH_TYPOS, missed);
      if (!hits.isEmpty()) {
        return hits;
      }
    }
    return List.of();
  }

  /**
   * The query with each word that nothing fits replaced by the nearest that something does, for a
   * question such as "did you mean …?".
   *
   * @return the other query, or empty if a word has none that is near, or nothing would change
   */
  public Optional<String> suggestion(String query) {
    List<String> suggested = new ArrayList<>();
    boolean changed = false;
    for (SearchWord word : SearchWord.of(query)) {
      String nearest = word.word();
      if (hits(List.of(word), Vocabulary.Spelling.EXACT, 0).isEmpty()) {
        Optional<String> near = NearestName.of(word.word(), new TreeSet<>(vocabulary.words()));
        if (near.isEmpty()) {
          return Optional.empty();
        }
        nearest = near.get();
        changed = true;
      }
      suggested.add(nearest);
    }
    return changed ? Optional.of(String.join(" ", suggested)) : Optional.empty();
  }

  /** The entries that have all but so many of the words, sorted. */
  private List<CodeHit> hits(List<SearchWord> words, Vocabulary.Spelling spelling, int missed) {
    int[][] weights = new int[words.size()][];
    Arrays.setAll(weights, i -> vocabulary.weights(words.get(i).word(), spelling));
    List<IndexedEntry.Ranked> found = new ArrayList<>();
    for (IndexedEntry entry : entries) {
      entry
          .rank(words, weights)
          .filter(ranked -> ranked.hit().missedWords() == missed)
          .ifPresent(found::add);
    }
    // Sorting is stable, so that what is equal keeps the order of the catalog.
    found.sort(BEST_FIRST);
    return found.stream().map(IndexedEntry.Ranked::hit).toList();
  }

  /** Built when first asked for, as not every command needs it. */
  private static final class Holder {
    private static final CodeSearch STANDARD = new CodeSearch(CodeCatalog.standard());
  }
}
