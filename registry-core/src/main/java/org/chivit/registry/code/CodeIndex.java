package org.chivit.registry.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An ordered list of {@linkplain CodeSelection selections} of which the first that matches a tumor
 * decides. Looked up by histology, so that a tumor is compared with the few selections that can
 * match it.
 *
 * @param <T> what a selection stands for
 */
public final class CodeIndex<T> {

  /** The selections of each histology, from {@link Morphology#MIN}. */
  private final List<List<Entry<T>>> byHistology;

  /**
   * One selection and what it stands for.
   *
   * @param selection the tumors
   * @param value what they are
   * @param <T> the type of the value
   */
  public record Entry<T>(CodeSelection selection, T value) {
    /** Checks that nothing is null. */
    public Entry {
      Objects.requireNonNull(selection, "selection");
      Objects.requireNonNull(value, "value");
    }
  }

  /**
   * Indexes selections.
   *
   * @param entries the selections, the one that decides first
   * @throws IllegalArgumentException if a selection has a histology outside ICD-O-3
   */
  public CodeIndex(List<Entry<T>> entries) {
    List<List<Entry<T>>> lists = new ArrayList<>();
    for (int histology = Morphology.MIN; histology <= Morphology.MAX; histology++) {
      lists.add(new ArrayList<>(0));
    }
    for (Entry<T> entry : entries) {
      entry.selection().forEachHistology(histology -> listOf(lists, histology).add(entry));
    }
    this.byHistology = lists;
  }

  /** What the first selection that matches stands for; empty if none does. */
  public Optional<T> find(Topography topography, Morphology morphology, Behavior behavior) {
    for (Entry<T> entry : byHistology.get(morphology.histology() - Morphology.MIN)) {
      if (entry.selection().matches(topography, morphology, behavior)) {
        return Optional.of(entry.value());
      }
    }
    return Optional.empty();
  }

  private static <E> List<E> listOf(List<List<E>> lists, int histology) {
    if (histology < Morphology.MIN || histology > Morphology.MAX) {
      throw new IllegalArgumentException("not a histology of ICD-O-3: " + histology);
    }
    return lists.get(histology - Morphology.MIN);
  }
}
