package org.chivit.registry.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import org.chivit.registry.date.PartialDate;
import org.chivit.registry.identity.SearchPass.BirthWindow;

/**
 * Compares who shares a key in one of some passes, instead of everybody with everybody. Each is
 * compared with a bounded number of neighbors by date of birth within a key, so that the time grows
 * with the number of people even where all share one name. Works on all processors; the answer does
 * not depend on them, nor on the order of the people.
 *
 * @param <T> who is compared
 */
final class PairSearch<T extends Searched> {

  /** So many neighbors by date of birth are compared within a key. */
  static final int MOST_NEIGHBORS = 200;

  /** By date of birth, those without one last. */
  private static final Comparator<Searched> BY_BIRTH =
      Comparator.<Searched>comparingLong(
              each ->
                  each.birthDate().map(day -> day.earliest().toEpochDay()).orElse(Long.MAX_VALUE))
          .thenComparing(Searched::id);

  private final List<SearchPass<T>> passes;
  private final PairComparison<T> comparison;
  private final LongAdder comparisons = new LongAdder();
  private final LongAdder cutBlocks = new LongAdder();

  private PairSearch(List<SearchPass<T>> passes, PairComparison<T> comparison) {
    this.passes = passes;
    this.comparison = comparison;
  }

  /**
   * Searches people.
   *
   * @throws IllegalArgumentException if an id stands twice
   */
  static <T extends Searched> ReviewList among(
      Collection<T> people, List<SearchPass<T>> passes, PairComparison<T> comparison) {
    if (people.stream().map(Searched::id).distinct().count() < people.size()) {
      throw new IllegalArgumentException("an id stands twice among the people");
    }
    return new PairSearch<>(passes, comparison).search(people);
  }

  private ReviewList search(Collection<T> people) {
    List<T> sorted = people.stream().sorted(BY_BIRTH).toList();
    List<PossibleDuplicate> found = new ArrayList<>();
    for (SearchPass<T> pass : passes) {
      found.addAll(
          blocks(sorted, pass).parallelStream()
              .flatMap(block -> compare(block, pass.window()).stream())
              .toList());
    }
    return new ReviewList(
        found.stream().distinct().sorted(PossibleDuplicate.LIKELIEST_FIRST).toList(),
        comparisons.sum(),
        cutBlocks.sum());
  }

  /** Those who share a key, each block by date of birth; whoever is alone is left out. */
  private static <T extends Searched> List<List<T>> blocks(List<T> sorted, SearchPass<T> pass) {
    Map<String, List<T>> blocks = new HashMap<>();
    for (T each : sorted) {
      for (String key : new HashSet<>(pass.keys().apply(each))) {
        blocks.computeIfAbsent(key, none -> new ArrayList<>(2)).add(each);
      }
    }
    return blocks.values().stream().filter(block -> block.size() > 1).toList();
  }

  private List<PossibleDuplicate> compare(List<T> block, BirthWindow window) {
    List<PossibleDuplicate> found = new ArrayList<>();
    int withBirth = (int) block.stream().filter(each -> each.birthDate().isPresent()).count();
    boolean cut = false;
    for (int i = 0; i < block.size(); i++) {
      T first = block.get(i);
      int neighbors = 0;
      int j = i + 1;
      while (j < block.size()) {
        T second = block.get(j);
        if (window == BirthWindow.ONE_YEAR && areFarApart(first, second)) {
          // All that follow are born later still, up to those whose birth is not known.
          j = withBirth;
          continue;
        }
        if (neighbors == MOST_NEIGHBORS) {
          cut = true;
          break;
        }
        neighbors++;
        comparison.compare(first, second).ifPresent(found::add);
        j++;
      }
      comparisons.add(neighbors);
    }
    if (cut) {
      cutBlocks.increment();
    }
    return found;
  }

  private static boolean areFarApart(Searched first, Searched second) {
    return first.birthDate().isPresent()
        && second.birthDate().isPresent()
        && areFarApart(first.birthDate().get(), second.birthDate().get());
  }

  private static boolean areFarApart(PartialDate first, PartialDate second) {
    return BirthEvidence.areMoreThanAYearApart(first, second);
  }
}
